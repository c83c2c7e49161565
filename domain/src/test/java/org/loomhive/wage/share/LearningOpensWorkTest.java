package org.loomhive.wage.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.membership.training.Course;
import org.loomhive.membership.training.CourseRef;
import org.loomhive.membership.training.PlanTraining;
import org.loomhive.membership.training.RecordTraining;
import org.loomhive.membership.training.SeatMember;
import org.loomhive.membership.training.SeatResult;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.production.plan.Maker;
import org.loomhive.production.proposal.AskForPlan;
import org.loomhive.production.proposal.PlanLine;
import org.loomhive.production.proposal.Reason;
import org.loomhive.production.proposal.Why;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.WorkToPay;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class LearningOpensWorkTest {
  private static final int MINUTES = 120;

  private final Cooperative home = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(home.ref());
  private final MakePlans make = TestHouse.get(MakePlans.class);

  @Test
  void work_that_nobody_could_do_is_offered_to_who_learnt_it() {
    var spinner = ACooperative.memberOf(home, Skill.SPINNING);
    var weaving = WorkToPay.toOffer(home);
    assertEquals(List.of(Why.NO_SKILL), why(planned(weaving)));
    learns(spinner, Skill.WEAVING);
    var line = planned(weaving);
    assertEquals(Optional.of(spinner.ref()), line.member());
    assertTrue(why(line).contains(Why.NEWCOMER));
  }

  @Test
  void who_did_much_of_one_craft_is_new_only_to_what_she_learnt_in_a_course() {
    var weaver = ACooperative.memberOf(home, Skill.WEAVING);
    assertEquals(Set.of(Skill.WEAVING), maker(weaver).learns());
    for (int work = 0; work < 3; work++) passes(weaver);
    assertEquals(Set.of(), maker(weaver).learns());
    learns(weaver, Skill.DYEING);
    assertEquals(Set.of(Skill.WEAVING, Skill.DYEING), maker(weaver).skills());
    assertEquals(Set.of(Skill.DYEING), maker(weaver).learns());
    learns(weaver, Skill.WEAVING);
    assertEquals(Set.of(Skill.DYEING), maker(weaver).learns());
  }

  @Test
  void work_that_can_be_done_with_another_skill_too_is_open_to_who_has_that_one() {
    var finisher = ACooperative.memberOf(home, Skill.FINISHING);
    AFloor.ofMeghalaya();
    var sku = AFloor.timed(AProduct.madeToOrder(home).sku(), MINUTES);
    var recipe =
        new Recipe(sku, MINUTES, Skill.WEAVING)
            .alsoBy(Set.of(Skill.FINISHING))
            .restsOn(AWorkOrder.estimate());
    TestHouse.get(Recipes.class).add(recipe);
    var work = new WorkOrder(home.ref(), recipe, "Fringe", 1, LocalDate.of(2099, 1, 31));
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    assertEquals(Optional.of(finisher.ref()), planned(work.number()).member());
  }

  private static void passes(Member weaver) {
    var work = WorkToPay.received(weaver);
    TestHouse.get(AcceptWork.class).accept(work, InspectionNote.none(), Actor.system());
  }

  private Maker maker(Member member) {
    return make.gathered(home.ref()).task().makers().stream()
        .filter(one -> one.ref().equals(member.ref()))
        .findFirst()
        .orElseThrow();
  }

  private void learns(Member member, Skill skill) {
    var course = CourseRef.random();
    var plan = TestHouse.get(PlanTraining.class);
    plan.teach(new Course(course, home.ref(), "Course " + course, skill), manager);
    var today = home.businessDay(TimeMachine.now());
    var session = plan.hold(course, new PlanTraining.When(today, LocalTime.NOON, 2), manager);
    TestHouse.get(SeatMember.class).seat(session, member.ref(), manager);
    TestHouse.get(RecordTraining.class).record(session, member.ref(), SeatResult.ATTENDED, manager);
  }

  private PlanLine planned(WorkOrderNumber work) {
    var ref = TestHouse.get(AskForPlan.class).ask(home.ref(), manager);
    make.all();
    return TestHouse.get(WorkPlans.class).get(ref, manager).lines().stream()
        .filter(line -> line.workOrder().equals(work))
        .findFirst()
        .orElseThrow();
  }

  private static List<Why> why(PlanLine line) {
    return line.reasons().stream().map(Reason::why).toList();
  }
}
