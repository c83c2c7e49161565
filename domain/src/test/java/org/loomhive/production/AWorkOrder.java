package org.loomhive.production;

import java.time.LocalDate;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.workbench.TestHouse;

/** Work for tests, for the store and not for an order; each call makes new pieces of a new kind. */
public final class AWorkOrder {
  public static final LocalDate DUE = LocalDate.of(2030, 6, 1);
  public static final Money RATE = Money.of("650.00", "INR");

  private AWorkOrder() {}

  /** Nothing is chosen for it yet: one shawl that needs 0.315 kilograms of the test yarn. */
  public static WorkOrder fresh(Cooperative cooperative) {
    var variant = AProduct.madeToOrder(cooperative);
    return fresh(recipeFor(variant), cooperative);
  }

  public static WorkOrder fresh(Recipe recipe, Cooperative cooperative) {
    var made = new WorkOrder(cooperative.ref(), recipe, "Test shawl", 1, DUE);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(made));
    return again(made.number());
  }

  /** 600 minutes of weaving, 0.3 kilograms of yarn, five percent of usual loss. */
  public static Recipe recipeFor(Variant variant) {
    return recipeFor(variant.sku());
  }

  public static Recipe recipeFor(Sku sku) {
    var recipe =
        new Recipe(sku, 600, Skill.WEAVING)
            .with(ALot.yarn().code(), Quantity.of("0.300", Unit.KILOGRAM), 5)
            .restsOn(estimate());
    TestHouse.get(Recipes.class).add(recipe);
    return TestHouse.get(Recipes.class).get(sku);
  }

  /** Somebody who knows the work said so. */
  public static RecipeEvidence estimate() {
    return RecipeEvidence.estimated("Two weavers", LocalDate.of(2026, 1, 5));
  }

  /** Its yarn is set aside. */
  public static WorkOrder open(Cooperative cooperative) {
    var work = fresh(cooperative);
    allocate(work, ALot.ofYarn(cooperative.ref(), "1"), "0.315");
    return again(work.number());
  }

  public static void allocate(WorkOrder work, LotNumber lot, String kilograms) {
    TestHouse.get(AllocateLot.class)
        .allocate(work.number(), lot, Quantity.of(kilograms, Unit.KILOGRAM), manager(work));
  }

  /** Offered to a weaver at {@link #RATE}. */
  public static WorkOrder offered() {
    var cooperative = ACooperative.inMeghalaya();
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    return offered(open(cooperative), weaver);
  }

  public static WorkOrder offered(WorkOrder work, MemberRef weaver) {
    TestHouse.inTransaction(
        () -> {
          var orders = TestHouse.get(WorkOrders.class);
          orders.lock(work.number()).offerTo(weaver, RATE, work.madeAt());
        });
    return again(work.number());
  }

  /** Accepted, and the yarn is in her hands. */
  public static WorkOrder accepted() {
    var work = offered();
    TestHouse.get(AnswerOffer.class).accept(work.number(), work.member().orElseThrow());
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    return again(work.number());
  }

  /** So many shawls, accepted, with yarn of two lots of a kilogram each in her hands. */
  public static WorkOrder acceptedOf(int pieces) {
    var cooperative = ACooperative.inMeghalaya();
    return acceptedOf(pieces, cooperative, ACooperative.memberOf(cooperative, Skill.WEAVING).ref());
  }

  public static WorkOrder acceptedOf(int pieces, Cooperative cooperative, MemberRef weaver) {
    var work = takenOf(pieces, cooperative, weaver);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    return again(work.number());
  }

  /** Accepted, and its lots still lie in the store. */
  public static WorkOrder takenOf(int pieces, Cooperative cooperative, MemberRef weaver) {
    var recipe = recipeFor(AProduct.madeToOrder(cooperative));
    var made = new WorkOrder(cooperative.ref(), recipe, "Test shawl", pieces, DUE);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(made));
    var missing = recipe.lines().get(0).needFor(pieces);
    while (missing.isPositive()) {
      var part = missing.orLess(Quantity.of("1", Unit.KILOGRAM));
      TestHouse.get(AllocateLot.class)
          .allocate(made.number(), ALot.ofYarn(cooperative.ref(), "1"), part, manager(made));
      missing = missing.minus(part);
    }
    offered(again(made.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(made.number(), weaver);
    return again(made.number());
  }

  /** She says that it is finished. */
  public static WorkOrder finished() {
    var work = accepted();
    TestHouse.get(ReportFinished.class).finished(work.number(), work.member().orElseThrow());
    return again(work.number());
  }

  /** It waits for inspection. */
  public static WorkOrder received() {
    var work = finished();
    TestHouse.get(ReceiveWork.class).receive(work.number(), manager(work));
    return again(work.number());
  }

  /** What the wage room does, without the wage. */
  public static void accept(WorkOrder work) {
    judge(work, InspectionResult.ACCEPT, "");
  }

  public static void judge(WorkOrder work, InspectionResult result, String words) {
    for (Receipt receipt : TestHouse.get(Receipts.class).waiting(work))
      TestHouse.get(RecordInspection.class)
          .record(
              receipt.number(),
              Verdict.of(result, receipt.pieces(), words).reworkBy(DUE.plusDays(5)),
              manager(work));
  }

  public static WorkOrder again(WorkOrderNumber number) {
    return TestHouse.get(WorkOrders.class).get(number);
  }

  /** Somebody who runs the cooperative of the work. */
  public static Actor manager(WorkOrder work) {
    return ALot.manager(work.cooperative());
  }
}
