package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.production.waste.WasteBoard;
import org.loomhive.workbench.TestHouse;

/** Recipes expect five percent; each work of seven shawls puts 2.000 kg in pieces. */
class AdoptToleranceTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final MemberRef weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  private final Sku sku = AProduct.madeToOrder(cooperative).sku();
  private final Recipe recipe = AWorkOrder.recipeFor(sku);
  private final AdoptTolerance adopt = TestHouse.get(AdoptTolerance.class);

  @Test
  void the_measured_share_goes_into_the_next_edition_and_nothing_else_changes() {
    for (int i = 0; i < 3; i++) make("0.160");
    adopt();
    var next = inForce();
    assertEquals(2, next.edition());
    assertEquals(8, next.lines().get(0).usualLossPercent());
    assertEquals(recipe.lines().get(0).quantityPerPiece(), next.lines().get(0).quantityPerPiece());
    assertEquals(recipe.standardMinutes(), next.standardMinutes());
    assertEquals(recipe.evidence().note(), next.evidence().note());
    assertEquals(recipe.skill(), next.skill());
  }

  @Test
  void taken_over_twice_is_taken_over_once_and_the_new_edition_begins_without_figures() {
    for (int i = 0; i < 3; i++) make("0.160");
    adopt();
    adopt();
    assertEquals(2, inForce().edition());
    var no =
        assertThrows(Refused.class, () -> adopt.adopt(sku, 2, ALot.yarn().code().value(), manager));
    assertEquals(ProductionRefusal.TOLERANCE_FITS, no.reason());
  }

  @Test
  void two_works_are_not_enough() {
    for (int i = 0; i < 2; i++) make("0.160");
    assertEquals(
        ProductionRefusal.TOLERANCE_FITS, assertThrows(Refused.class, this::adopt).reason());
  }

  @Test
  void what_is_as_expected_stays() {
    for (int i = 0; i < 3; i++) make("0.100");
    assertThrows(Refused.class, this::adopt);
    var waste = TestHouse.get(WasteBoard.class).lastYear(cooperative.ref()).get(0);
    assertEquals(Quantity.of("6", Unit.KILOGRAM), waste.amounts().inPieces());
    assertEquals(21, waste.made().pieces());
    assertEquals(3, waste.made().works());
  }

  @Test
  void others_do_not_touch_it() {
    for (int i = 0; i < 3; i++) make("0.160");
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(
        RuntimeException.class, () -> adopt.adopt(sku, 1, ALot.yarn().code().value(), stranger));
    assertEquals(1, inForce().edition());
  }

  private void adopt() {
    adopt.adopt(sku, 1, ALot.yarn().code().value(), manager);
  }

  private Recipe inForce() {
    return TestHouse.get(Recipes.class).get(sku);
  }

  private void make(String lost) {
    var work = new WorkOrder(cooperative.ref(), recipe, "Test shawl", 7, AWorkOrder.DUE);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    var lot = ALot.ofYarn(cooperative.ref(), "3");
    AWorkOrder.allocate(work, lot, "2.205");
    AWorkOrder.offered(AWorkOrder.again(work.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    var weighed =
        new NewReceipt.Weighed(Quantity.of("2", Unit.KILOGRAM), Quantity.of(lost, Unit.KILOGRAM));
    TestHouse.get(ReceivePieces.class)
        .receive(NewReceipt.of(work.number(), 7).using(Map.of(lot, weighed)), manager);
    AWorkOrder.judge(AWorkOrder.again(work.number()), InspectionResult.ACCEPT, "");
  }
}
