package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.CheckMaterial;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.AnOrder;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.production.run.MovePieces;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

/** Shawls of one product in two colours. */
class MovePiecesTest {
  private final MovePieces move = TestHouse.get(MovePieces.class);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final MemberRef weaver = weaver();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final Sku white = Sku.random();
  private final Sku red = Sku.random();

  MovePiecesTest() {
    AProduct.publish(
        AProduct.product(ProductKind.WEAVING, white, cooperative)
            .offers(AProduct.variant(white, "39.00").isMadeToOrderWithin(15, 20))
            .offers(AProduct.variant(red, "39.00").isMadeToOrderWithin(15, 20)));
    AWorkOrder.recipeFor(white);
    AWorkOrder.recipeFor(red);
  }

  @Test
  void thirty_and_seventy_come_where_forty_and_sixty_were_planned() {
    var whites = accepted(white, 40);
    var reds = accepted(red, 60);
    move.move(whites.number(), reds.number(), 10, manager);
    assertEquals(kilograms("9.450"), account(whites).held());
    assertEquals(kilograms("22.050"), account(reds).held());
    arrive(whites, 30);
    arrive(reds, 70);
    assertEquals(30, TestHouse.get(StockKeeping.class).of(white).free());
    assertEquals(70, TestHouse.get(StockKeeping.class).of(red).free());
    for (WorkOrder work : List.of(whites, reds)) {
      assertTrue(AWorkOrder.again(work.number()).isPassed());
      assertTrue(account(work).isBalanced());
      assertTrue(account(work).isSettled());
      TestHouse.get(CloseAccount.class).close(work.number(), manager);
    }
    assertEquals(AWorkOrder.RATE.times(70), AWorkOrder.again(reds.number()).pay().orElseThrow());
    assertTrue(TestHouse.get(CheckMaterial.class).unbalanced().isEmpty());
  }

  @Test
  void what_another_makes_or_what_is_another_product_is_no_sibling() {
    var whites = accepted(white, 2);
    var others = AWorkOrder.acceptedOf(2, cooperative, weaver);
    var hers = accepted(red, 2, weaver());
    assertEquals(List.of(), move.siblings(whites));
    for (WorkOrder no : List.of(others, hers)) {
      var refused = assertThrows(Refused.class, () -> moves(whites, no, 1));
      assertEquals(ProductionRefusal.NO_SIBLING, refused.reason());
      assertEquals(List.of(whites.number(), no.number()), refused.arguments());
    }
  }

  @Test
  void a_sibling_of_which_all_pieces_came_in_takes_no_more() {
    var whites = accepted(white, 2);
    var reds = accepted(red, 1);
    receive(reds, 1);
    var refused = assertThrows(Refused.class, () -> moves(whites, reds, 1));
    assertEquals(ProductionRefusal.NO_SIBLING, refused.reason());
  }

  @Test
  void pieces_that_came_in_stay_and_one_stays_in_any_case() {
    var whites = accepted(white, 3);
    var reds = accepted(red, 1);
    receive(whites, 1);
    var refused = assertThrows(Refused.class, () -> moves(whites, reds, 3));
    assertEquals(ProductionRefusal.MOVED_MORE_THAN_OPEN, refused.reason());
    assertEquals(List.of(whites.number(), 2, 3), refused.arguments());
    assertThrows(Refused.class, () -> moves(reds, whites, 1));
    moves(whites, reds, 2);
    assertEquals(WorkState.RECEIVED, AWorkOrder.again(whites.number()).state());
    assertEquals(3, AWorkOrder.again(reds.number()).toCome());
  }

  @Test
  void what_an_order_misses_by_it_is_made_anew() {
    var order = AnOrder.paid(TestHouse.get(org.loomhive.catalog.Variants.class).get(white));
    TestHouse.get(MakeWorkOrders.class).make(order.number());
    var orders = TestHouse.get(WorkOrders.class);
    var one = orders.forOrder(order.number()).get(0);
    assertEquals(1, one.pieces());
    var more = accepted(forOrder(one), weaver);
    moves(more, accepted(red, 1), 1);
    var rounds = orders.forOrder(order.number());
    assertEquals(List.of(1, 1, 1), rounds.stream().map(WorkOrder::pieces).toList());
    assertEquals(WorkState.TO_PREPARE, rounds.get(2).state());
  }

  /** Two pieces in a further round. */
  private static WorkOrder forOrder(WorkOrder first) {
    var next = first.again(2, 2);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(next));
    return next;
  }

  private void moves(WorkOrder from, WorkOrder to, int pieces) {
    move.move(from.number(), to.number(), pieces, manager);
  }

  private WorkOrder accepted(Sku sku, int pieces) {
    return accepted(sku, pieces, weaver);
  }

  private WorkOrder accepted(Sku sku, int pieces, MemberRef who) {
    var recipe = TestHouse.get(Recipes.class).get(sku);
    var work = new WorkOrder(cooperative.ref(), recipe, "Test shawl", pieces, AWorkOrder.DUE);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    return accepted(work, who);
  }

  private WorkOrder accepted(WorkOrder work, MemberRef who) {
    var need = work.recipe().lines().get(0).needFor(work.pieces()).amount().toPlainString();
    AWorkOrder.allocate(work, ALot.ofYarn(cooperative.ref(), need), need);
    AWorkOrder.offered(AWorkOrder.again(work.number()), who);
    TestHouse.get(AnswerOffer.class).accept(work.number(), who);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    return AWorkOrder.again(work.number());
  }

  private void arrive(WorkOrder work, int pieces) {
    receive(work, pieces);
    AWorkOrder.judge(AWorkOrder.again(work.number()), InspectionResult.ACCEPT, "");
  }

  private void receive(WorkOrder work, int pieces) {
    TestHouse.get(ReceivePieces.class).receive(NewReceipt.of(work.number(), pieces), manager);
  }

  private MemberRef weaver() {
    return ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  }

  private static MaterialAccount account(WorkOrder work) {
    return TestHouse.get(MaterialAccounts.class).of(work.number()).get(0);
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
