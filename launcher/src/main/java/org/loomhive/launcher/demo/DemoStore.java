package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.StoreHoney;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.Materials;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.material.check.LotChecks;
import org.loomhive.material.check.LotVerdict;
import org.loomhive.material.count.ReorderPoints;
import org.loomhive.material.moisture.Regain;
import org.loomhive.material.owned.LotOwner;
import org.loomhive.material.owned.ReceiveOwned;
import org.loomhive.material.purchase.Delivery;
import org.loomhive.material.purchase.NewPurchase;
import org.loomhive.material.purchase.PlacePurchase;
import org.loomhive.material.purchase.PurchaseNumber;
import org.loomhive.material.purchase.ReceivePurchase;
import org.loomhive.material.purchase.Supplier;
import org.loomhive.material.purchase.SupplierRef;
import org.loomhive.material.purchase.Suppliers;
import org.loomhive.material.tool.LendTool;
import org.loomhive.material.tool.Tool;
import org.loomhive.material.tool.ToolKind;
import org.loomhive.material.tool.Tools;
import org.loomhive.material.transfer.NewTransfer;
import org.loomhive.material.transfer.SendMaterial;
import org.loomhive.material.transfer.TransferNumber;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;

/**
 * What the stores wait for today: orders to suppliers, a bale on the way, a customer's yarn, tools
 * that members have at home. They are written into the diary, so that they happen in their turn.
 */
final class DemoStore {
  private static final int OVER_PERCENT = 5;
  private static final int BEGUN_DAYS_AGO = 60;
  private static final int FIRST_STRAINED_DAYS_AGO = 300;
  private static final int MOST_LOTS = 100;
  private static final BigDecimal STRAINED = new BigDecimal("0.96");
  private final Map<String, SupplierRef> suppliers = new HashMap<>();
  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.on(BEGUN_DAYS_AGO, 9, 0, this::begin);
    for (DemoTable.Row row : DemoTable.read("purchases.csv"))
      world.on(row.number("days_ago"), 11, 0, () -> purchase(row));
    DemoTable.read("tools.csv").forEach(this::tool);
    world.on(FIRST_STRAINED_DAYS_AGO, 15, 0, () -> strainHoney(FIRST_STRAINED_DAYS_AGO));
    world.on(BEGUN_DAYS_AGO, 15, 0, () -> strainHoney(2 * BEGUN_DAYS_AGO));
    world.on(2, 15, 0, () -> send("nagaland", "meghalaya", "COTTON_YARN"));
    world.on(2, 15, 30, () -> ofCustomer("meghalaya"));
    world.on(2, 16, 0, () -> holdBack("meghalaya"));
  }

  private void begin() {
    DemoTable.read("suppliers.csv").forEach(this::supplier);
    DemoTable.read("reorder_points.csv").forEach(this::point);
  }

  /** A bale that came damp waits until somebody says that it is dry. */
  private void holdBack(String cooperative) {
    var lot =
        new NewLot(
            LotNumber.random(),
            world.cooperatives.get(cooperative),
            new MaterialCode("COTTON_YARN"),
            Quantity.of("6", Unit.KILOGRAM),
            Money.of("4200.00", "INR"),
            "Yarn Bank",
            "Ri Bhoi",
            "");
    var number = world.get(ReceiveLot.class).receive(lot, Actor.system());
    world
        .get(LotChecks.class)
        .look(number, LotVerdict.HELD_BACK, "The hanks came damp. Weigh them dry.", Actor.system());
  }

  /**
   * What the older lots of honey weighed when comb and wax were out of them; the last one waits.
   * Jars are filled from them.
   */
  private void strainHoney(int daysAgo) {
    var old = world.today().minusDays(daysAgo + (long) BEGUN_DAYS_AGO);
    for (Cooperative home : world.get(Cooperatives.class).all())
      world.get(Apiaries.class).lotsOf(home.ref(), 0, MOST_LOTS).stream()
          .skip(1)
          .filter(one -> !one.isStored() && one.lot().openedOn().isBefore(old))
          .forEach(this::strain);
  }

  private void strain(Apiaries.Filled honey) {
    var found = honey.harvested().amount().multiply(STRAINED);
    var drum =
        new StoreHoney.Drum(
            honey.lot().number(),
            new MaterialCode("HONEY"),
            Quantity.of(found.setScale(Quantity.SCALE, RoundingMode.HALF_UP), Unit.KILOGRAM),
            Money.zero("INR"));
    world.get(StoreHoney.class).store(drum, Actor.system());
  }

  private void supplier(DemoTable.Row row) {
    var made =
        new Supplier(
            world.cooperatives.get(row.text("cooperative")),
            row.text("name"),
            row.text("place"),
            row.text("contact"));
    world.get(Suppliers.class).add(made, Actor.system());
    suppliers.put(row.text("name"), made.ref());
  }

  private void point(DemoTable.Row row) {
    var material = world.get(Materials.class).get(new MaterialCode(row.text("code")));
    world
        .get(ReorderPoints.class)
        .set(
            world.cooperatives.get(row.text("cooperative")),
            material.code(),
            Quantity.of(row.text("least"), material.unit()),
            Quantity.of(row.text("usual"), material.unit()),
            Actor.system());
  }

  private void purchase(DemoTable.Row row) {
    var unit = Unit.valueOf(row.text("unit"));
    var line =
        new NewPurchase.Line(
            new MaterialCode(row.text("code")),
            Quantity.of(row.text("amount"), unit),
            Money.of(row.text("price"), "INR"));
    var what =
        new NewPurchase(
            PurchaseNumber.random(),
            suppliers.get(row.text("supplier")),
            world.today().plusDays(row.number("expected_in")),
            OVER_PERCENT,
            List.of(line));
    var number = world.get(PlacePurchase.class).place(what, Actor.system());
    if (!row.text("good").isEmpty())
      world.on(row.number("came_days_ago"), 10, 20, () -> deliver(number, row, unit));
  }

  private void deliver(PurchaseNumber number, DemoTable.Row row, Unit unit) {
    var delivery =
        new Delivery(
            LotNumber.random(),
            1,
            Quantity.of(row.text("good"), unit),
            Quantity.of(row.text("damaged"), unit),
            Optional.of(row.text("each")).filter(each -> !each.isEmpty()).map(BigDecimal::new),
            false,
            Optional.of(row.text("regain"))
                .filter(damp -> !damp.isEmpty())
                .map(damp -> new Regain(new BigDecimal(damp))),
            new Delivery.Notes(row.text("origin"), row.text("dye"), row.text("reason")));
    world.get(ReceivePurchase.class).receive(number, delivery, Actor.system());
  }

  private void tool(DemoTable.Row row) {
    if (row.text("member").isEmpty()) world.on(BEGUN_DAYS_AGO, 9, 10, () -> bought(row));
    else world.on(row.number("lent_days_ago"), 9, 30, () -> lend(bought(row), row));
  }

  private Tool bought(DemoTable.Row row) {
    var place = world.cooperatives.get(row.text("cooperative"));
    var kind = ToolKind.valueOf(row.text("kind"));
    var made = new Tool(place, kind, row.text("name"), LocalDate.parse(row.text("bought")));
    world.get(Tools.class).add(made, Actor.system());
    return made;
  }

  private void lend(Tool made, DemoTable.Row row) {
    var due = world.today().plusDays(row.number("due_in"));
    var member = world.members.get(row.text("member"));
    world.get(LendTool.class).lend(made.number(), member, due, Actor.system());
  }

  /** A fifth of the lot that has most. */
  private void send(String from, String to, String code) {
    var lots = world.get(MaterialLots.class);
    var lot =
        lots.withSomethingFree(world.cooperatives.get(from), new MaterialCode(code)).stream()
            .max(Comparator.comparing((MaterialLot one) -> lots.account(one).free()))
            .orElseThrow();
    var part = lots.account(lot).free().times(new BigDecimal("0.2"), java.math.RoundingMode.UP);
    var there = world.cooperatives.get(to);
    var what = new NewTransfer(TransferNumber.random(), lot.number(), there, part, null);
    world.get(SendMaterial.class).send(what, Actor.system());
  }

  /** The customer of an open order gave her own yarn for it. */
  private void ofCustomer(String place) {
    var ref = world.cooperatives.get(place);
    var open = new ArrayList<WorkOrder>();
    for (WorkOrder work :
        world.get(WorkOrders.class).seenBy(Actor.system(), Set.of(WorkState.values()), 0, 500))
      if (work.cooperative().equals(ref) && work.isForOrder() && !work.isInspected())
        open.add(work);
    if (open.isEmpty()) return;
    var order = open.get(0).orderNumber().orElseThrow();
    var row = DemoTable.read("customers_material.csv").get(0);
    var code = new MaterialCode(row.text("code"));
    var unit = world.get(Materials.class).get(code).unit();
    var lot =
        new NewLot(
            LotNumber.random(),
            ref,
            code,
            Quantity.of(row.text("amount"), unit),
            Money.zero("INR"),
            row.text("owner"),
            row.text("origin"),
            row.text("dye"));
    var owner = new LotOwner(row.text("owner"), order);
    world.get(ReceiveOwned.class).receive(lot, owner, Actor.system());
  }
}
