package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.IssueMaterial;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.owned.LotOwner;
import org.loomhive.material.owned.ReceiveOwned;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;

class CustomersMaterialTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final OrderNumber order = OrderNumber.random();
  private final LotNumber lot = owned("0");

  @Test
  void it_has_no_cost_in_the_books() {
    assertTrue(TestHouse.get(Journal.class).find("material.received:" + lot).isEmpty());
    var no = assertThrows(Refused.class, () -> owned("10"));
    assertEquals(MaterialRefusal.CUSTOMERS_COST_NOTHING, no.reason());
  }

  @Test
  void it_is_used_for_its_order() {
    var work = workFor(order);
    AWorkOrder.allocate(work, lot, "0.315");
    assertEquals(WorkState.TO_OFFER, AWorkOrder.again(work.number()).state());
  }

  @Test
  void it_is_used_for_no_other_order_and_not_for_the_store() {
    for (WorkOrder other : List.of(workFor(OrderNumber.random()), AWorkOrder.fresh(cooperative))) {
      var no = assertThrows(Refused.class, () -> AWorkOrder.allocate(other, lot, "0.315"));
      assertEquals(ProductionRefusal.CUSTOMERS_MATERIAL, no.reason());
      assertEquals(List.of(lot, "Atelier Nord", order), no.arguments());
    }
  }

  @Test
  void it_is_not_among_the_lots_that_are_ours() {
    var lots = TestHouse.get(MaterialLots.class);
    var code = ALot.yarn().code();
    assertFalse(
        lots.withSomethingFree(cooperative.ref(), code).stream()
            .anyMatch(one -> one.number().equals(lot)));
    assertEquals(1, lots.givenFor(order, cooperative.ref(), code).size());
    assertTrue(lots.givenFor(OrderNumber.random(), cooperative.ref(), code).isEmpty());
  }

  @Test
  void she_does_not_keep_the_rest_for_other_work() {
    var work = workFor(order);
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    var hers = new Holding.Key(lot, weaver, work.number());
    TestHouse.get(IssueMaterial.class).issue(hers, kilograms("0.4"), manager);
    var no =
        assertThrows(
            Refused.class,
            () ->
                TestHouse.get(ReturnMaterial.class)
                    .keepFor(WorkOrderNumber.random(), hers, kilograms("0.1"), manager));
    assertEquals(MaterialRefusal.CUSTOMERS_KEPT_APART, no.reason());
  }

  private WorkOrder workFor(OrderNumber whose) {
    var recipe = AWorkOrder.recipeFor(AProduct.madeToOrder(cooperative));
    var work =
        new WorkOrder(cooperative.ref(), recipe, "Test shawl", 1, AWorkOrder.DUE)
            .forOrder(whose, 1);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    return AWorkOrder.again(work.number());
  }

  private LotNumber owned(String cost) {
    var lot = ALot.of(cooperative.ref(), kilograms("2"), Money.of(cost, "INR"));
    return TestHouse.get(ReceiveOwned.class)
        .receive(lot, new LotOwner("Atelier Nord", order), manager);
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
