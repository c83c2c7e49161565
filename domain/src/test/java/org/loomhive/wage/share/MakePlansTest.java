package org.loomhive.wage.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.membership.TellAboutMyself;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.declined.DeclinedOffers;
import org.loomhive.production.plan.OpenWork;
import org.loomhive.production.plan.PlanTask;
import org.loomhive.production.proposal.AskForPlan;
import org.loomhive.production.proposal.ChooseForPlan;
import org.loomhive.production.proposal.ForgetOldPlans;
import org.loomhive.production.proposal.KeepPlan;
import org.loomhive.production.proposal.PlanLine;
import org.loomhive.production.proposal.PlanRef;
import org.loomhive.production.proposal.PlanRefusal;
import org.loomhive.production.proposal.Reason;
import org.loomhive.production.proposal.Why;
import org.loomhive.production.proposal.WorkPlan;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.wage.WorkToPay;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class MakePlansTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final WorkPlans plans = TestHouse.get(WorkPlans.class);
  private final MakePlans make = TestHouse.get(MakePlans.class);
  private final AskForPlan ask = TestHouse.get(AskForPlan.class);
  private final ChooseForPlan choose = TestHouse.get(ChooseForPlan.class);
  private final OfferPlan offer = TestHouse.get(OfferPlan.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void work_goes_to_who_has_least_and_the_plan_says_why() {
    var busy = weaver();
    var idle = weaver();
    WorkToPay.accepted(busy);
    var number = WorkToPay.toOffer(cooperative);
    var plan = planned();
    var line = line(plan, number);
    assertEquals(Optional.of(idle.ref()), line.member());
    assertTrue(why(line).containsAll(List.of(Why.FREE, Why.AT_MEDIAN, Why.NEWCOMER)));
    assertTrue(plan.giniAfter() < plan.giniBefore());
    assertTrue(plan.lowestAfter().compareTo(plan.lowestBefore()) > 0);
    assertEquals(100, plan.percent());
  }

  @Test
  void asking_twice_is_asking_once_until_the_plan_is_there() {
    var first = ask.ask(cooperative.ref(), manager);
    assertEquals(first, ask.ask(cooperative.ref(), manager));
    make.all();
    assertNotEquals(first, ask.ask(cooperative.ref(), manager));
  }

  @Test
  void a_job_makes_it_without_a_request() {
    var ref = ask.ask(cooperative.ref(), manager);
    TestHouse.asAJob(make::all);
    assertTrue(plans.get(ref, manager).isFinished());
  }

  @Test
  void a_plan_is_claimed_once_and_again_only_when_nothing_is_heard_of_it() {
    make.all();
    var ref = ask.ask(cooperative.ref(), manager);
    var keep = TestHouse.get(KeepPlan.class);
    assertEquals(Optional.of(ref), keep.claim().map(WorkPlan::ref));
    assertTrue(keep.claim().isEmpty());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(1)));
    keep.hear(ref, 40);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(90)));
    assertTrue(keep.claim().isEmpty());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(2)));
    assertEquals(Optional.of(ref), keep.claim().map(WorkPlan::ref));
  }

  /** Saying no changes nothing but that: makers and other work are as if she was never asked. */
  @Test
  void what_she_declined_is_not_proposed_to_her_again_and_all_else_is() {
    var weaver = weaver();
    var number = WorkToPay.toOffer(cooperative);
    WorkToPay.toOffer(cooperative);
    var before = told(make.gathered(cooperative.ref()).task());
    declines(number, weaver);
    var task = make.gathered(cooperative.ref()).task();
    assertNotEquals(before, told(task));
    assertEquals(before, told(asIfNeverAsked(task)));
    var plan = planned();
    assertEquals(List.of(Why.NOBODY_LEFT), why(line(plan, number)));
    var other = plan.lines().stream().filter(line -> !line.workOrder().equals(number)).findFirst();
    assertEquals(Optional.of(weaver.ref()), other.orElseThrow().member());
    var next = weaver();
    assertEquals(Optional.of(next.ref()), line(planned(), number).member());
  }

  @Test
  void a_choice_by_hand_ends_with_her_no_and_begins_again_when_she_is_asked_again() {
    var weaver = weaver();
    var number = WorkToPay.toOffer(cooperative);
    choose.pin(number, weaver.ref(), manager);
    declines(number, weaver);
    assertTrue(line(planned(), number).member().isEmpty());
    choose.pin(number, weaver.ref(), manager);
    assertEquals(Optional.of(weaver.ref()), line(planned(), number).member());
  }

  @Test
  void who_declined_is_forgotten_once_somebody_takes_it() {
    var weaver = weaver();
    var number = WorkToPay.toOffer(cooperative);
    declines(number, weaver);
    var declined = TestHouse.get(DeclinedOffers.class);
    assertEquals(Map.of(number, Set.of(weaver.ref())), declined.in(cooperative.ref()));
    var next = weaver();
    TestHouse.get(org.loomhive.wage.OfferWork.class).offer(number, next.ref(), manager);
    TestHouse.get(AnswerOffer.class).accept(number, next.ref());
    assertTrue(isForgotten(number));
  }

  private static boolean isForgotten(WorkOrderNumber number) {
    var sql = "SELECT COUNT(*) FROM declined_offer WHERE work_order_number = ?";
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var look = connection.prepareStatement(sql)) {
      look.setString(1, number.value());
      var rows = look.executeQuery();
      return rows.next() && rows.getInt(1) == 0;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  @Test
  void plans_are_forgotten_after_three_months_but_the_newest() {
    weaver();
    var old = planned();
    var newest = planned();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(91)));
    assertTrue(TestHouse.get(ForgetOldPlans.class).all() > 0);
    assertThrows(NotFound.class, () -> plans.get(old.ref(), manager));
    assertEquals(newest.ref(), plans.newest(cooperative.ref()).orElseThrow().ref());
  }

  @Test
  void younger_plans_are_kept() {
    var old = planned();
    planned();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(89)));
    TestHouse.get(ForgetOldPlans.class).all();
    assertEquals(old.ref(), plans.get(old.ref(), manager).ref());
  }

  private void declines(WorkOrderNumber number, Member weaver) {
    TestHouse.get(org.loomhive.wage.OfferWork.class).offer(number, weaver.ref(), manager);
    TestHouse.get(AnswerOffer.class).decline(number, weaver.ref());
  }

  private static PlanTask asIfNeverAsked(PlanTask task) {
    var works =
        task.works().stream()
            .map(
                work ->
                    new OpenWork(
                        work.number(),
                        work.skills(),
                        work.minutes(),
                        work.dueDay(),
                        work.pay(),
                        work.needs(),
                        OpenWork.Whom.anybody()))
            .toList();
    return new PlanTask(task.today(), task.makers(), works, task.lots());
  }

  @Test
  void a_choice_by_hand_stands_in_the_next_plan_until_it_is_undone() {
    var busy = weaver();
    var idle = weaver();
    WorkToPay.accepted(busy);
    var number = WorkToPay.toOffer(cooperative);
    choose.pin(number, busy.ref(), manager);
    var line = line(planned(), number);
    assertEquals(Optional.of(busy.ref()), line.member());
    assertTrue(why(line).contains(Why.BY_HAND));
    choose.leaveOut(number, manager);
    assertEquals(List.of(Why.LEFT_OUT), why(line(planned(), number)));
    choose.undo(number, manager);
    assertEquals(Optional.of(idle.ref()), line(planned(), number).member());
  }

  @Test
  void only_who_has_the_skill_and_offers_hours_can_be_chosen() {
    var number = WorkToPay.toOffer(cooperative);
    var dyer = ACooperative.memberOf(cooperative, Skill.DYEING);
    assertRefused(PlanRefusal.NOT_HER_CRAFT, () -> choose.pin(number, dyer.ref(), manager));
    var pausing = weaver();
    TestHouse.get(TellAboutMyself.class).tell(pausing.ref(), "en", 0);
    assertRefused(PlanRefusal.OFFERS_NO_HOURS, () -> choose.pin(number, pausing.ref(), manager));
    var stranger = ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING);
    assertThrows(NotFound.class, () -> choose.pin(number, stranger.ref(), manager));
  }

  @Test
  void what_cannot_be_planned_says_so() {
    var untimed = AWorkOrder.fresh(cooperative).number();
    var nobody = WorkToPay.toOffer(cooperative);
    assertEquals(List.of(Why.NO_RATE), why(line(planned(), untimed)));
    assertEquals(List.of(Why.NO_SKILL), why(line(planned(), nobody)));
    weaver();
    var yarnless = timedWeaving().number();
    assertEquals(List.of(Why.NO_MATERIAL), why(line(planned(), yarnless)));
  }

  @Test
  void offering_sets_lots_aside_and_asks_at_the_fair_rate_once() {
    var weaver = weaver();
    ALot.ofYarn(cooperative.ref(), "1");
    var work = timedWeaving();
    var plan = planned();
    assertEquals(1, line(plan, work.number()).draws().size());
    for (int i = 0; i < 2; i++) assertEquals(0, offer.offer(plan.ref(), manager));
    var offered = AWorkOrder.again(work.number());
    assertEquals(WorkState.OFFERED, offered.state());
    assertEquals(Optional.of(weaver.ref()), offered.member());
    assertTrue(offered.pieceRate().orElseThrow().minor() > 0);
    assertTrue(line(plans.get(plan.ref(), manager), work.number()).isOffered());
  }

  @Test
  void a_line_that_cannot_be_offered_any_more_stops_no_other() {
    weaver();
    var lot = ALot.ofYarn(cooperative.ref(), "0.4");
    var work = timedWeaving();
    var other = WorkToPay.toOffer(cooperative);
    var plan = planned();
    take(lot);
    assertEquals(1, offer.offer(plan.ref(), manager));
    var after = plans.get(plan.ref(), manager);
    assertTrue(line(after, work.number()).isHindered());
    assertEquals(WorkState.TO_PREPARE, AWorkOrder.again(work.number()).state());
    assertTrue(line(after, other).isOffered());
  }

  @Test
  void another_cooperative_neither_sees_nor_offers_it() {
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    var plan = planned();
    assertThrows(NotFound.class, () -> plans.get(plan.ref(), stranger));
    assertThrows(NotFound.class, () -> offer.offer(plan.ref(), stranger));
    assertThrows(NotFound.class, () -> ask.ask(cooperative.ref(), stranger));
    var number = WorkToPay.toOffer(cooperative);
    assertThrows(NotFound.class, () -> choose.leaveOut(number, stranger));
  }

  @Test
  void a_plan_that_is_not_finished_is_not_offered() {
    var ref = ask.ask(cooperative.ref(), manager);
    assertRefused(PlanRefusal.NOT_FINISHED, () -> offer.offer(ref, manager));
    assertFalse(plans.get(ref, manager).isFinished());
  }

  private void take(LotNumber lot) {
    AWorkOrder.allocate(AWorkOrder.fresh(cooperative), lot, "0.3");
  }

  private WorkOrder timedWeaving() {
    AFloor.ofMeghalaya();
    var sku = AFloor.timed(AProduct.madeToOrder(cooperative).sku(), 600);
    var work =
        new WorkOrder(
            cooperative.ref(), AWorkOrder.recipeFor(sku), "Shawl", 1, LocalDate.of(2099, 1, 31));
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    return work;
  }

  private Member weaver() {
    return ACooperative.memberOf(cooperative, Skill.WEAVING);
  }

  private WorkPlan planned() {
    PlanRef ref = ask.ask(cooperative.ref(), manager);
    make.all();
    return plans.get(ref, manager);
  }

  private static PlanLine line(WorkPlan plan, WorkOrderNumber work) {
    return plan.lines().stream()
        .filter(line -> line.workOrder().equals(work))
        .findFirst()
        .orElseThrow();
  }

  private static List<Why> why(PlanLine line) {
    return line.reasons().stream().map(Reason::why).toList();
  }

  /** All that the planner is told, in words. */
  private static String told(PlanTask task) {
    var makers =
        task.makers().stream()
            .map(
                maker ->
                    List.of(
                        maker.ref(),
                        maker.point(),
                        maker.skills(),
                        maker.earned(),
                        maker.learns(),
                        java.util.stream.IntStream.range(0, PlanTask.DAYS)
                            .map(maker.free()::by)
                            .sum()))
            .toList();
    return makers + " " + task.works() + " " + task.lots();
  }

  private static void assertRefused(PlanRefusal why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
