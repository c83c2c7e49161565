package org.loomhive.wage;

import java.time.LocalDate;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.TestHouse;

/** Work for the store, three pieces of two hours each, at different stages of its life. */
public final class WorkToPay {
  private static final int MINUTES = 120;
  private static final int PIECES = 3;

  private WorkToPay() {}

  public static Member aWeaver() {
    return ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING);
  }

  /** Needs no material, so it may be offered at once. */
  public static WorkOrderNumber toOffer(Member member) {
    return toOffer(TestHouse.get(Cooperatives.class).get(member.cooperative()));
  }

  public static WorkOrderNumber toOffer(Cooperative cooperative) {
    AFloor.ofMeghalaya();
    var sku = AFloor.timed(AProduct.madeToOrder(cooperative).sku(), MINUTES);
    var recipe = new Recipe(sku, MINUTES, Skill.WEAVING).restsOn(AWorkOrder.estimate());
    TestHouse.get(Recipes.class).add(recipe);
    var work = new WorkOrder(cooperative.ref(), recipe, "Shawl", PIECES, LocalDate.of(2099, 1, 31));
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    return work.number();
  }

  public static WorkOrderNumber offered(Member member) {
    var number = toOffer(member);
    TestHouse.get(OfferWork.class).offer(number, member.ref(), Actor.system());
    return number;
  }

  public static WorkOrderNumber accepted(Member member) {
    var number = offered(member);
    TestHouse.get(AnswerOffer.class).accept(number, member.ref());
    return number;
  }

  /** Finished, and in the hands of those who look at it. */
  public static WorkOrderNumber received(Member member) {
    var number = accepted(member);
    TestHouse.get(ReportFinished.class).finished(number, member.ref());
    TestHouse.get(ReceiveWork.class).receive(number, Actor.system());
    return number;
  }
}
