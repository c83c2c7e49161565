package org.loomhive.provenance.honey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.Apiary;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.apiary.HarvestNote;
import org.loomhive.apiary.RecordHarvest;
import org.loomhive.apiary.StoreHoney;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.AnOrder;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.trace.WorkBehind.Sold;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

/** Jars are filled in work, and their shelf may hold others of which nobody knows. */
class JarLotsTest {
  private static final MemberRef KEEPER = MemberRef.random();
  private static final Actor OFFICE = Actor.system();
  private final JarLots jars = TestHouse.get(JarLots.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Sku jar = jar(ProductKind.HONEY).sku();

  @Test
  void the_lots_of_all_work_that_filled_the_shelf_can_be_in_a_jar_and_no_others() {
    var april = drum();
    var may = drum();
    var june = drum();
    fill(fresh(), april);
    fill(fresh(), may);
    assertEquals(Optional.of(Set.of(april, may)), jars.in(List.of(sold())));
    jars.require(may, List.of(sold()));
    var no = assertThrows(Refused.class, () -> jars.require(june, List.of(sold())));
    assertEquals(OriginRefusal.LOT_NOT_IN_JARS, no.reason());
    assertEquals(june, no.arguments().get(0));
  }

  @Test
  void where_jars_came_without_work_or_were_found_nobody_knows_and_none_is_refused() {
    var lot = drum();
    fill(fresh(), lot);
    stock.count(jar, 0, "lent to the fair");
    stock.count(jar, 1, "back from the fair");
    assertEquals(Optional.of(Set.of(lot)), jars.in(List.of(sold())));
    stock.count(jar, 2, "one more stood behind it");
    assertEquals(Optional.empty(), jars.in(List.of(sold())));
    jars.require(drum(), List.of(sold()));
    stock.count(jar, 1, "it was counted twice");
    assertEquals(Optional.of(Set.of(lot)), jars.in(List.of(sold())));
    stock.receive(jar, 5, "opening stock");
    assertEquals(Optional.empty(), jars.in(List.of(sold())));
  }

  @Test
  void jars_that_were_filled_for_the_order_are_known_whatever_else_stands_on_the_shelf() {
    stock.receive(jar, 5, "opening stock");
    var lot = drum();
    var order = AnOrder.paidIn("QJ", TestHouse.get(Variants.class).get(jar));
    var work = new WorkOrder(home.ref(), recipe(), "Test jar", 1, AWorkOrder.DUE);
    fill(added(work.forOrder(order.number(), 1)), lot);
    assertEquals(Optional.of(Set.of(lot)), jars.in(List.of(Sold.of(order.line(1)))));
    assertEquals(Optional.empty(), jars.in(List.of(Sold.of(order.line(1)), sold())));
  }

  @Test
  void a_blend_is_followed_to_the_hives_and_what_is_no_honey_needs_no_lot() {
    var hills = drum();
    var valley = drum();
    var blending = fresh();
    AWorkOrder.allocate(blending, hills, "0.5");
    AWorkOrder.allocate(blending, valley, "0.5");
    var blend = ALot.ofHoney(home.ref());
    var lots = TestHouse.get(MaterialLots.class);
    var manager = ALot.manager(home.ref());
    TestHouse.inTransaction(() -> lots.lock(blend, manager).madeIn(blending.number()));
    fill(fresh(), blend);
    var basket = new Sold(OrderNumber.random(), 2, jar(ProductKind.CANE_AND_BAMBOO).sku(), 1);
    assertEquals(Optional.of(Set.of(hills, valley)), jars.in(List.of(sold(), basket)));
    assertEquals(Optional.empty(), jars.in(List.of(basket)));
  }

  private Sold sold() {
    return new Sold(OrderNumber.random(), 1, jar, 1);
  }

  private Variant jar(ProductKind kind) {
    var sku = Sku.random();
    var made = AProduct.variant(sku, "12.00").isMadeToOrderWithin(5, 9);
    AProduct.publish(AProduct.product(kind, sku, home).offers(made));
    return TestHouse.get(Variants.class).get(sku);
  }

  /** Of one jar of a kilogram. */
  private WorkOrder fresh() {
    return AWorkOrder.fresh(recipe(), home);
  }

  private static WorkOrder added(WorkOrder work) {
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    return AWorkOrder.again(work.number());
  }

  private Recipe recipe() {
    var recipes = TestHouse.get(Recipes.class);
    if (recipes.find(jar).isEmpty())
      recipes.add(
          new Recipe(jar, 60, Skill.BEEKEEPING)
              .with(ALot.honey().code(), Quantity.of("1", Unit.KILOGRAM), 0)
              .restsOn(AWorkOrder.estimate()));
    return recipes.get(jar);
  }

  private void fill(WorkOrder work, LotNumber lot) {
    AWorkOrder.allocate(work, lot, "1");
    var maker = ACooperative.memberOf(home, Skill.BEEKEEPING).ref();
    AWorkOrder.offered(work, maker);
    TestHouse.get(AnswerOffer.class).accept(work.number(), maker);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    TestHouse.get(ReportFinished.class).finished(work.number(), maker);
    TestHouse.get(ReceiveWork.class).receive(work.number(), AWorkOrder.manager(work));
    AWorkOrder.accept(AWorkOrder.again(work.number()));
  }

  /** A lot of our own hives, in the store. */
  private LotNumber drum() {
    var hives = new Apiary(home.ref(), "Slope " + Sku.random(), "Ri Bhoi", BeeSpecies.APIS_CERANA);
    TestHouse.inTransaction(() -> TestHouse.get(Apiaries.class).add(hives.hasHives(10)));
    var taken =
        new HarvestNote(
            KEEPER,
            LocalDate.of(2026, 4, 12),
            4,
            Quantity.of("5", Unit.KILOGRAM),
            new BigDecimal("18.2"));
    var lot = TestHouse.get(RecordHarvest.class).intoNewLot(hives, "wild cherry", taken, OFFICE);
    var found = Quantity.of("5", Unit.KILOGRAM);
    TestHouse.get(StoreHoney.class)
        .store(new StoreHoney.Drum(lot, ALot.honey().code(), found, Money.zero("INR")), OFFICE);
    return lot;
  }
}
