package org.loomhive.membership.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.membership.TellAboutMyself;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class HoursTest {
  private final Hours hours = TestHouse.get(Hours.class);
  private final TakeAPause pause = TestHouse.get(TakeAPause.class);
  private final KeepCalendar calendar = TestHouse.get(KeepCalendar.class);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
  private final LocalDate day = LocalDate.of(2030, 6, 3);

  @Test
  void a_pause_counts_until_she_takes_it_back_and_nobody_else_can() {
    pause.take(weaver.ref(), Days.of(day, day.plusDays(6)));
    assertEquals(0, offered().get(weaver.ref())[6]);
    var ref = hours.pausesOf(weaver.ref(), day).get(0).ref();
    pause.takeBack(ACooperative.memberOf(cooperative, Skill.WEAVING).ref(), ref);
    assertEquals(1, hours.pausesOf(weaver.ref(), day).size());
    pause.takeBack(weaver.ref(), ref);
    assertEquals(30 * 60, offered().get(weaver.ref())[6]);
  }

  @Test
  void a_pause_that_is_over_is_refused() {
    var past = Days.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2));
    var no = assertThrows(Refused.class, () -> pause.take(weaver.ref(), past));
    assertEquals(HoursRefusal.IS_OVER, no.reason());
  }

  @Test
  void a_pause_and_a_season_are_forgotten_a_month_after_their_last_day() {
    var last = day.plusDays(6);
    pause.take(weaver.ref(), Days.of(day, last));
    var flood = new Season(cooperative.ref(), "Flood", Days.of(day, last), 50);
    calendar.add(flood, ALot.manager(cooperative.ref()));
    forgetOn(last.plusDays(30));
    assertEquals(1, hours.pausesOf(weaver.ref(), day).size());
    assertEquals(1, hours.seasonsOf(cooperative.ref(), day).size());
    forgetOn(last.plusDays(31));
    assertTrue(hours.pausesOf(weaver.ref(), day).isEmpty());
    assertTrue(hours.seasonsOf(cooperative.ref(), day).isEmpty());
  }

  private static void forgetOn(LocalDate today) {
    TimeMachine.travelTo(today.atStartOfDay(ZoneOffset.UTC).toInstant());
    TestHouse.get(ForgetOldPauses.class).all();
    TimeMachine.comeBack();
  }

  @Test
  void who_offers_no_hours_is_not_counted() {
    TestHouse.get(TellAboutMyself.class).tell(weaver.ref(), "en", 0);
    assertTrue(offered().isEmpty());
  }

  @Test
  void a_season_is_kept_by_the_managers_of_its_cooperative() {
    var manager = ALot.manager(cooperative.ref());
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    var flood = new Season(cooperative.ref(), "Flood", Days.of(day, day.plusDays(6)), 50);
    assertThrows(NotFound.class, () -> calendar.add(flood, stranger));
    calendar.add(flood, manager);
    assertEquals(15 * 60, offered().get(weaver.ref())[6]);
    calendar.remove(flood.ref(), cooperative.ref(), manager);
    assertEquals(30 * 60, offered().get(weaver.ref())[6]);
  }

  @Test
  void a_group_is_fetched_on_a_weekday_or_on_none() {
    var manager = ALot.manager(cooperative.ref());
    var name = weaver.group().name();
    calendar.fetch(cooperative.ref(), name, DayOfWeek.THURSDAY, manager);
    assertEquals(DayOfWeek.THURSDAY, fetchedOn());
    calendar.fetch(cooperative.ref(), name, null, manager);
    assertEquals(null, fetchedOn());
    assertThrows(
        Refused.class,
        () -> calendar.fetch(cooperative.ref(), "Another group", DayOfWeek.MONDAY, manager));
  }

  private DayOfWeek fetchedOn() {
    var groups = TestHouse.get(Cooperatives.class).groupsOf(cooperative.ref());
    return groups.get(0).fetchedOn().orElse(null);
  }

  private Map<org.loomhive.kernel.MemberRef, int[]> offered() {
    var minutes = new java.util.HashMap<org.loomhive.kernel.MemberRef, int[]>();
    hours
        .offeredIn(cooperative.ref(), day)
        .forEach((member, time) -> minutes.put(member.ref(), time.minutesFrom(day, 7)));
    return minutes;
  }
}
