package org.loomhive.launcher.demo.life;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.launcher.demo.life.DemoCourse.Until;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.business.SayBusiness;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * Some months of life: orders are placed, made and shipped, the shelves are filled again, months
 * are closed and paid. The newest orders stand in the middle of their way, so that every desk has
 * something on it.
 */
public final class DemoHistory {
  private static final int DAYS_TO_FILL_UP = 21;

  private DemoWorld world;
  private DemoOrders orders;
  private DemoMaking making;
  private DemoParcels parcels;

  public void load(DemoWorld here) {
    world = here;
    orders = new DemoOrders(world);
    making = new DemoMaking(world);
    parcels = new DemoParcels(world, 0);
    var rows = DemoTable.read("orders.csv");
    for (DemoTable.Row row : rows) world.on(row.number("days_ago"), 11, 0, () -> order(row));
    for (DemoTable.Row row : DemoTable.read("shelf_work.csv"))
      world.on(row.number("days_ago"), 9, 0, () -> fillUp(row));
    new DemoMonths(world).load(firstInspection(rows));
    new DemoAdvances(world).load(firstInspection(rows));
  }

  private LocalDate firstInspection(List<DemoTable.Row> rows) {
    return world.today().minusDays(DemoCourse.of(rows.get(0)).day(Until.INSPECTED));
  }

  private void order(DemoTable.Row row) {
    var course = DemoCourse.of(row);
    var business = row.text("business");
    var said = new SayBusiness.Said(business, row.text("tax_number"), row.text("country"));
    var number = orders.place(buyer(row), pieces(row), said);
    if (!course.reaches(Until.PAID)) {
      world.on(course.begun(), 13, 0, () -> world.get(ExpireUnpaid.class).all());
      return;
    }
    orders.pay(number);
    making.tell();
    if (course.until() == Until.CANCELLED) {
      world.on(course.day(Until.CANCELLED), 10, 0, () -> orders.cancel(number));
      return;
    }
    for (WorkOrder work : world.get(WorkOrders.class).forOrder(number))
      making.make(work.number(), course);
    ship(number, course, row.text("parcels_apart"));
  }

  private DemoOrders.Buyer buyer(DemoTable.Row row) {
    var address =
        new Address(row.text("name"), row.text("country"))
            .at(row.text("street"), "")
            .in(row.text("postcode"), row.text("city"), row.text("region"));
    if (row.isYes("account")) {
      var account = world.buyers.get(DemoAccounts.BUYER);
      return new DemoOrders.Buyer(DemoAccounts.BUYER, account, address, row.text("currency"));
    }
    var mail = row.text("name").toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    return new DemoOrders.Buyer(mail, null, address, row.text("currency"));
  }

  private Map<Sku, Integer> pieces(DemoTable.Row row) {
    var pieces = new LinkedHashMap<Sku, Integer>();
    for (String part : row.text("pieces").split(" ")) {
      var slugAndCount = part.split("\\*");
      pieces.put(world.skus.get(slugAndCount[0]), Integer.parseInt(slugAndCount[1]));
    }
    return pieces;
  }

  /** What lies ready leaves at once when nothing has to be made, or all or one of it goes apart. */
  private void ship(OrderNumber number, DemoCourse course, String apart) {
    var lines = world.get(Orders.class).get(number).lines();
    boolean isAllReady = lines.stream().noneMatch(OrderLine::isMadeToOrder);
    var soon = new TreeMap<Integer, Integer>();
    var later = new TreeMap<Integer, Integer>();
    for (OrderLine line : lines) {
      int now = apart.equals("yes") || isAllReady ? line.quantity() : apart.equals("one") ? 1 : 0;
      if (line.isMadeToOrder()) now = 0;
      soon.put(line.lineNumber(), now);
      later.put(line.lineNumber(), line.quantity() - now);
    }
    parcel(number, soon, course.readyLeaves());
    parcel(number, later, course.secondTime());
  }

  private void parcel(OrderNumber number, Map<Integer, Integer> pieces, DemoCourse course) {
    if (pieces.values().stream().allMatch(count -> count == 0)) return;
    if (course.reaches(Until.PACKED)) parcels.pack(number, pieces, course.day(Until.PACKED));
    if (course.reaches(Until.SHIPPED)) parcels.send(number, course.day(Until.SHIPPED));
  }

  /** What lies ready has to be made again before the shelf is empty. */
  private void fillUp(DemoTable.Row row) {
    var sku = world.skus.get(row.text("slug"));
    var product = world.get(Variants.class).get(sku).product();
    var recipe = world.get(Recipes.class).get(sku);
    var by = world.today().minusDays(row.number("days_ago") - (long) DAYS_TO_FILL_UP);
    var work =
        new WorkOrder(product.cooperative(), recipe, product.name(), row.number("pieces"), by);
    world.inTransaction(() -> world.get(WorkOrders.class).add(work));
    making.make(work.number(), DemoCourse.of(row));
  }
}
