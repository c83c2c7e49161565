package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ClosePayPeriodTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
  private final ClosePayPeriod closing = TestHouse.get(ClosePayPeriod.class);
  private final Slips slips = TestHouse.get(Slips.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @BeforeEach
  void travel() {
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_slip_shows_what_was_earned_its_hours_and_the_floor() {
    AnEarnedWage.of(weaver, DAY);
    AnEarnedWage.of(weaver, DAY.plusDays(9));
    var slip = close(MARCH);
    assertEquals(Money.of("1560.00", "INR"), slip.net());
    assertEquals(2, slip.lines().size());
    assertEquals(1_200, slip.standardMinutes());
    assertEquals(Money.of("78.00", "INR"), slip.hourlyValue());
    assertEquals(Money.of("78.00", "INR"), slip.floorPerHour());
    assertTrue(slip.topUp().isZero());
    assertEquals(LocalDate.of(2026, 4, 7), slip.payBy());
    assertEquals(slip.net().negated(), payable());
  }

  @Test
  void who_is_under_the_floor_is_topped_up_to_it() {
    AnEarnedWage.of(weaver, DAY, "70.00");
    var slip = close(MARCH);
    assertEquals(Money.of("700.00", "INR"), slip.earned());
    assertEquals(Money.of("80.00", "INR"), slip.topUp());
    assertEquals(Money.of("780.00", "INR"), slip.net());
    assertEquals(slip.net().negated(), payable());
    var income = TestHouse.get(MonthlyIncome.class);
    assertEquals(slip.net(), income.of(weaver.ref(), MARCH));
    assertTrue(income.of(weaver.ref(), MARCH.plusMonths(1)).isZero());
  }

  @Test
  void closing_twice_is_closing_once() {
    AnEarnedWage.of(weaver, DAY);
    var first = close(MARCH);
    assertEquals(first.number(), close(MARCH).number());
    assertEquals(1, slips.of(weaver.ref()).size());
  }

  @Test
  void what_comes_late_is_paid_with_the_next_open_month() {
    AnEarnedWage.of(weaver, DAY);
    close(MARCH);
    var late = AnEarnedWage.of(weaver, DAY.plusDays(1));
    assertEquals(MARCH.plusMonths(1), late.period());
    var april = close(MARCH.plusMonths(1));
    assertEquals(MARCH.plusMonths(1), april.period());
    assertEquals(Money.of("780.00", "INR"), april.net());
  }

  @Test
  void a_month_that_has_not_begun_is_not_closed() {
    var no = assertThrows(Refused.class, () -> close(MARCH.plusMonths(2)));
    assertEquals(WageRefusal.NOT_YET, no.reason());
  }

  @Test
  void only_finance_closes_a_month() {
    var manager = new Actor("S-X", Set.of(Role.MANAGER), Set.of(cooperative.ref()));
    assertThrows(Refused.class, () -> closing.close(cooperative.ref(), MARCH, manager));
  }

  @Test
  void another_members_slip_is_not_there() {
    AnEarnedWage.of(weaver, DAY);
    var slip = close(MARCH);
    var other = ACooperative.memberOf(cooperative, Skill.WEAVING);
    assertThrows(NotFound.class, () -> slips.getOwn(slip.number(), other.ref()));
    assertEquals(slip.number(), slips.getOwn(slip.number(), weaver.ref()).number());
  }

  @Test
  void earning_while_the_month_is_closed_loses_nothing() throws Exception {
    var makers = new ArrayList<Member>();
    for (int i = 0; i < 4; i++) makers.add(ACooperative.memberOf(cooperative, Skill.WEAVING));
    AnEarnedWage.of(makers.get(0), DAY);
    Callable<Object> close = () -> closing.close(cooperative.ref(), MARCH, Actor.system());
    Stream<Callable<Object>> earning =
        Stream.concat(makers.stream(), makers.stream())
            .map(maker -> () -> AnEarnedWage.of(maker, DAY));
    var work = new ArrayList<>(earning.toList());
    work.add(2, close);
    work.add(5, close);
    var workers = Executors.newFixedThreadPool(4);
    try {
      for (var result : workers.invokeAll(work)) result.get();
    } finally {
      workers.shutdown();
    }
    closing.close(cooperative.ref(), MARCH.plusMonths(1), Actor.system());
    var paid = makers.stream().flatMap(m -> slips.of(m.ref()).stream()).map(Slip::net).toList();
    assertEquals(Money.of("7020.00", "INR"), Money.sum("INR", paid));
    assertEquals(0, TestHouse.get(CheckBooks.class).unbalanced().size());
  }

  private Slip close(YearMonth month) {
    closing.close(cooperative.ref(), month, Actor.system());
    return slips.of(weaver.ref()).get(0);
  }

  private Money payable() {
    return journal.balance(WAGES_PAYABLE, weaver.ref(), "INR");
  }
}
