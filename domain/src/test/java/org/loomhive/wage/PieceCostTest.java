package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.material.Holdings;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.BringBack;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.cost.MakingCosts;
import org.loomhive.production.cost.PieceCost;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.TestHouse;

/** Two shawls of 300 grams of yarn at 900 rupees a kilogram, with five percent of usual loss. */
class PieceCostTest {
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(home.ref());
  private final WorkOrderNumber work = accepted();

  @Test
  void before_anything_came_in_nothing_is_counted() {
    assertEquals(rupees("0.00"), cost().total());
    assertEquals(Optional.empty(), cost().each());
  }

  @Test
  void yarn_at_the_cost_of_its_lot_and_her_pay_are_shared_by_the_good_pieces() {
    inspect(Verdict.of(InspectionResult.ACCEPT, 2, ""));
    assertEquals(rupees("567.00"), cost().making().material());
    assertEquals(payOf(2), cost().pay());
    assertEquals(rupees("567.00").plus(payOf(2)), cost().total());
    assertEquals(payOf(1).plus(rupees("283.50")), cost().each().orElseThrow());
  }

  @Test
  void a_rejected_piece_makes_the_good_one_dearer_and_a_by_product_makes_it_cheaper() {
    inspect(
        Verdict.of(InspectionResult.ACCEPT, 1, "").and(InspectionResult.REJECT, 1, "Too short"));
    var lot = TestHouse.get(Holdings.class).forWork(work).get(0).lot();
    var waste = Quantity.of("0.050", Unit.KILOGRAM);
    TestHouse.get(BringBack.class)
        .byProduct(
            work,
            lot,
            new BringBack.Piece(LotNumber.random(), ALot.yarn().code(), waste, rupees("27.00")),
            manager);
    assertEquals(payOf(1).plus(rupees("540.00")), cost().each().orElseThrow());
  }

  @Test
  void what_was_lost_unusually_stands_apart() {
    var hers = TestHouse.get(Holdings.class).forWork(work).get(0).key();
    TestHouse.get(UseUpMaterial.class)
        .loseInMaking(
            hers, Quantity.of("0.100", Unit.KILOGRAM), new Loss(LossReason.WATER, ""), manager);
    assertEquals(rupees("90.00"), cost().making().lost());
    assertEquals(rupees("0.00"), cost().total());
    assertTrue(cost().making().isAllCounted());
  }

  private WorkOrderNumber accepted() {
    AFloor.ofMeghalaya();
    var sku = AFloor.timed(AProduct.madeToOrder(home).sku(), 120);
    var made =
        new WorkOrder(
            home.ref(), AWorkOrder.recipeFor(sku), "Test shawl", 2, LocalDate.of(2099, 1, 31));
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(made));
    AWorkOrder.allocate(made, ALot.ofYarn(home.ref(), "1"), "0.630");
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    TestHouse.get(OfferWork.class).offer(made.number(), weaver, Actor.system());
    TestHouse.get(AnswerOffer.class).accept(made.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(made.number());
    return made.number();
  }

  private void inspect(Verdict verdict) {
    var receipt =
        TestHouse.get(ReceivePieces.class).receive(NewReceipt.of(work, 2), manager).number();
    TestHouse.get(AcceptWork.class).inspect(receipt, verdict, manager);
  }

  private PieceCost cost() {
    var order = AWorkOrder.again(work);
    var earned = TestHouse.get(Earnings.class).rows(work).stream().map(EarnedWage::amount).toList();
    return PieceCost.of(TestHouse.get(MakingCosts.class).of(order), earned, order.count().passed());
  }

  private Money payOf(int pieces) {
    return AWorkOrder.again(work).pieceRate().orElseThrow().times(pieces);
  }

  private static Money rupees(String amount) {
    return Money.of(amount, "INR");
  }
}
