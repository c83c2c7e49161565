package org.loomhive.wage.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Member;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.WorkToPay;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Work of three pieces, two standard hours each, at 78.00 an hour. */
class LogTimeTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private final Member weaver = WorkToPay.aWeaver();
  private final LogTime logging = TestHouse.get(LogTime.class);
  private final LoggedTimes times = TestHouse.get(LoggedTimes.class);
  private final Actor manager =
      new Actor("S-M", Set.of(Role.MANAGER), Set.of(weaver.cooperative()));

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void some_finished_work_is_asked_about_by_chance_and_only_its_maker_is_asked() {
    var asked = 0;
    for (int i = 0; i < 30; i++) {
      var number = finished();
      if (isAsked(number)) asked++;
      else assertRefused(WorkedRefusal.NOT_ASKED, number, 400);
    }
    assertTrue(asked > 0 && asked < 30, asked + " of 30");
    var number = askedAbout();
    var other = WorkToPay.aWeaver();
    assertThrows(NotFound.class, () -> logging.say(number, 400, other.ref()));
    var unfinished = WorkToPay.accepted(weaver);
    assertFalse(isAsked(unfinished));
  }

  @Test
  void two_weeks_later_nobody_asks_any_more() {
    var number = askedAbout();
    TimeMachine.travelTo(Instant.parse("2026-05-26T03:59:00Z"));
    assertTrue(isAsked(number));
    TimeMachine.travelTo(Instant.parse("2026-05-26T04:30:00Z"));
    assertFalse(isAsked(number));
  }

  @Test
  void she_says_it_once_and_the_same_again_changes_nothing() {
    var number = askedAbout();
    assertRefused(WorkedRefusal.NO_TIME, number, 0);
    say(number, 400);
    say(number, 400);
    assertRefused(WorkedRefusal.SAID_BEFORE, number, 401);
    assertFalse(isAsked(number));
    assertEquals(400, times.find(number).orElseThrow().trusted().orElseThrow());
  }

  @Test
  void who_needs_longer_than_the_standard_is_topped_up_for_the_hours_she_needed() {
    var slow = askedAbout();
    say(slow, 480);
    accept(slow);
    var slip = close();
    assertEquals(Money.of("468.00", "INR"), slip.earned());
    assertEquals(Money.of("156.00", "INR"), slip.topUp());
    var hour = TestHouse.get(EffectivePay.class).of(weaver.cooperative(), MAY).get(0);
    assertEquals(480, hour.minutes());
    assertTrue(hour.isSaid());
    assertEquals(Money.of("78.00", "INR"), hour.perHour());
  }

  @Test
  void who_is_fast_loses_nothing_by_saying_so() {
    var fast = askedAbout();
    say(fast, 240);
    accept(fast);
    var slip = close();
    assertEquals(Money.of("468.00", "INR"), slip.net());
    assertTrue(slip.topUp().isZero());
    var hour = TestHouse.get(EffectivePay.class).of(weaver.cooperative(), MAY).get(0);
    assertEquals(Money.of("117.00", "INR"), hour.perHour());
    assertFalse(hour.isUnderFloor());
  }

  @Test
  void more_than_twelve_hours_a_day_waits_for_a_question_and_is_not_reckoned_with() {
    var number = askedAbout();
    say(number, 721);
    assertEquals(List.of(number), held());
    accept(number);
    assertRefused(WorkedRefusal.STILL_NOT_POSSIBLE, () -> logging.agree(number, 721, manager));
    var quality = new Actor("S-Q", Set.of(Role.QUALITY), Set.of(weaver.cooperative()));
    assertThrows(Refused.class, () -> logging.agree(number, 480, quality));
    var far = new Actor("S-F", Set.of(Role.MANAGER), Set.of());
    assertThrows(NotFound.class, () -> logging.agree(number, 480, far));
    assertTrue(times.find(number).orElseThrow().trusted().isEmpty());
    logging.agree(number, 480, manager);
    logging.agree(number, 300, manager);
    assertEquals(480, times.find(number).orElseThrow().trusted().orElseThrow());
    assertEquals(List.of(), held());
    assertEquals(Money.of("624.00", "INR"), close().net());
  }

  @Test
  void while_it_waits_the_standard_minutes_count() {
    var number = askedAbout();
    say(number, 5_000);
    accept(number);
    assertEquals(Money.of("468.00", "INR"), close().net());
  }

  @Test
  void two_works_of_one_day_do_not_make_it_longer() {
    say(askedAbout(), 400);
    var second = askedAbout();
    say(second, 400);
    assertEquals(List.of(second), held());
  }

  private WorkOrderNumber finished() {
    TimeMachine.travelTo(Instant.parse("2026-05-12T04:00:00Z"));
    var number = WorkToPay.offered(weaver);
    TestHouse.get(AnswerOffer.class).accept(number, weaver.ref());
    TestHouse.get(ReportFinished.class).finished(number, weaver.ref());
    return number;
  }

  private WorkOrderNumber askedAbout() {
    while (true) {
      var number = finished();
      if (isAsked(number)) return number;
    }
  }

  private boolean isAsked(WorkOrderNumber number) {
    return logging.isAsked(TestHouse.get(WorkOrders.class).get(number));
  }

  private void say(WorkOrderNumber number, int minutes) {
    logging.say(number, minutes, weaver.ref());
  }

  private void accept(WorkOrderNumber number) {
    TestHouse.get(ReceiveWork.class).receive(number, Actor.system());
    TestHouse.get(AcceptWork.class).accept(number, InspectionNote.none(), Actor.system());
  }

  private Slip close() {
    TimeMachine.travelTo(Instant.parse("2026-06-02T04:00:00Z"));
    TestHouse.get(ClosePayPeriod.class).close(weaver.cooperative(), MAY, Actor.system());
    return TestHouse.get(Slips.class).of(weaver.ref()).get(0);
  }

  private List<WorkOrderNumber> held() {
    return times.heldIn(weaver.cooperative()).stream().map(LoggedTime::workOrder).toList();
  }

  private void assertRefused(WorkedRefusal why, WorkOrderNumber number, int minutes) {
    assertRefused(why, () -> say(number, minutes));
  }

  private static void assertRefused(WorkedRefusal why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
