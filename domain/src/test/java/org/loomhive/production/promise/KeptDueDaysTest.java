package org.loomhive.production.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.MemberRef;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.desk.KeptInMonth;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.Recipe;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class KeptDueDaysTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final MemberRef weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  private final Recipe recipe = AWorkOrder.recipeFor(AProduct.madeToOrder(cooperative));

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  /** In India it is midnight at half past six in the evening of UTC. */
  @Test
  void a_promise_is_kept_until_the_end_of_its_day_where_it_is_made() {
    finished("2031-03-10", "2031-03-10T18:29:00Z");
    finished("2031-03-11", "2031-03-11T18:31:00Z");
    finished("2031-04-02", "2031-03-20T08:00:00Z");
    assertEquals(
        List.of(new KeptInMonth(YearMonth.of(2031, 3), 2, 1), april(1, 1)), kept("2031-04-01"));
    assertEquals(50, kept("2031-04-01").get(0).percent());
  }

  @Test
  void what_is_not_finished_is_late_the_day_after() {
    finished("2031-04-05", "2031-04-01T08:00:00Z");
    due("2031-04-09");
    assertEquals(List.of(april(1, 1)), kept("2031-04-09"));
    assertEquals(List.of(april(2, 1)), kept("2031-04-10"));
    var late = TestHouse.get(LateWork.class);
    var manager = ALot.manager(cooperative.ref());
    assertEquals(0, late.count(manager, LocalDate.parse("2031-04-09")));
    assertEquals(1, late.count(manager, LocalDate.parse("2031-04-10")));
    var seen = late.seenBy(manager, LocalDate.parse("2031-04-10"), 0, 25);
    assertEquals(1, seen.size());
    assertTrue(late.isLate(seen.get(0), LocalDate.parse("2031-04-10")));
    assertFalse(late.isLate(seen.get(0), LocalDate.parse("2031-04-09")));
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertEquals(0, late.count(stranger, LocalDate.parse("2031-04-10")));
  }

  @Test
  void a_month_is_a_hundred_percent_only_when_every_promise_was_kept() {
    assertEquals(99, new KeptInMonth(YearMonth.of(2031, 1), 1000, 999).percent());
    assertEquals(0, new KeptInMonth(YearMonth.of(2031, 1), 0, 0).percent());
    assertTrue(kept("2031-04-01").isEmpty());
  }

  private static KeptInMonth april(long due, long kept) {
    return new KeptInMonth(YearMonth.of(2031, 4), due, kept);
  }

  private List<KeptInMonth> kept(String today) {
    return TestHouse.get(KeptDueDays.class)
        .of(cooperative.ref(), YearMonth.of(2031, 3), LocalDate.parse(today), cooperative.zone());
  }

  private void finished(String due, String at) {
    var work = due(due);
    AWorkOrder.offered(AWorkOrder.again(work.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TimeMachine.travelTo(Instant.parse(at));
    TestHouse.get(ReportFinished.class).finished(work.number(), weaver);
    TimeMachine.comeBack();
  }

  private WorkOrder due(String day) {
    var made = new WorkOrder(cooperative.ref(), recipe, "Test shawl", 1, LocalDate.parse(day));
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(made));
    AWorkOrder.allocate(made, ALot.ofYarn(cooperative.ref(), "1"), "0.315");
    return AWorkOrder.again(made.number());
  }
}
