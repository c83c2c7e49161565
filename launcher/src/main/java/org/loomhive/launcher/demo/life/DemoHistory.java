package org.loomhive.launcher.demo.life;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * Some months of life: orders are placed, made and shipped, the shelves are filled again, months
 * are closed and paid. The newest orders stand in the middle of their way, so that every desk has
 * something on it.
 */
public final class DemoHistory {
  private static final int PACKING_DAYS = 2;
  private static final int DAYS_TO_FILL_UP = 21;

  private DemoWorld world;
  private DemoOrders orders;
  private DemoMaking making;
  private DemoParcels parcels;

  public void load(DemoWorld here) {
    world = here;
    orders = new DemoOrders(world);
    making = new DemoMaking(world);
    parcels = new DemoParcels(world);
    var rows = DemoTable.read("orders.csv");
    for (DemoTable.Row row : rows) world.on(row.number("days_ago"), 11, 0, () -> order(row));
    for (DemoTable.Row row : DemoTable.read("shelf_work.csv"))
      world.on(row.number("days_ago"), 9, 0, () -> fillUp(row));
    new DemoMonths(world).load(firstInspection(rows));
  }

  private LocalDate firstInspection(List<DemoTable.Row> rows) {
    return world.today().minusDays(DemoCourse.of(rows.get(0)).day(Until.INSPECTED));
  }

  private void order(DemoTable.Row row) {
    var course = DemoCourse.of(row);
    var number = orders.place(buyer(row), pieces(row));
    if (!course.reaches(Until.PAID)) {
      world.on(course.begun(), 13, 0, () -> world.get(ExpireUnpaid.class).all());
      return;
    }
    orders.pay(number);
    making.tell();
    for (WorkOrder work : world.get(WorkOrders.class).forOrder(number))
      making.make(work.number(), course);
    ship(number, course, row.isYes("parcels_apart"));
  }

  private DemoOrders.Buyer buyer(DemoTable.Row row) {
    var address =
        new Address(row.text("name"), row.text("country"))
            .at(row.text("street"), "")
            .in(row.text("postcode"), row.text("city"), "");
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

  /** What lies ready leaves at once when it goes apart or nothing has to be made. */
  private void ship(OrderNumber number, DemoCourse course, boolean apart) {
    var lines = world.get(Orders.class).get(number).lines();
    var ready = lines.stream().filter(line -> !line.isMadeToOrder()).toList();
    var made = lines.stream().filter(OrderLine::isMadeToOrder).toList();
    boolean isAlone = apart || made.isEmpty();
    int packed = course.begun() - PACKING_DAYS;
    if (isAlone && packed > 0 && course.reaches(Until.PREPARED)) ship(number, ready, packed);
    var last = course.secondTime();
    if (last.reaches(Until.SHIPPED) && !made.isEmpty())
      ship(number, isAlone ? made : lines, last.day(Until.SHIPPED));
  }

  private void ship(OrderNumber number, List<OrderLine> lines, int daysAgo) {
    var pieces = lines.stream().collect(toMap(OrderLine::lineNumber, OrderLine::quantity));
    parcels.leave(number, pieces, daysAgo);
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
