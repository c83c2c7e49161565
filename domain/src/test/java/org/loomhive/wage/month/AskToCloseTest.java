package org.loomhive.wage.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.MonthTotal;
import org.loomhive.wage.PayPeriod;
import org.loomhive.wage.PayPeriods;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.WageRefusal;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class AskToCloseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final int LARGE = AskToClose.AT_ONCE + 200;
  private static final Actor PREPARER =
      new Actor("S-23456789", Set.of(Role.FINANCE_PREPARER), Set.of());

  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final AskToClose asking = TestHouse.get(AskToClose.class);
  private final CloseAskedMonths job = TestHouse.get(CloseAskedMonths.class);
  private final PayPeriods periods = TestHouse.get(PayPeriods.class);
  private final Slips slips = TestHouse.get(Slips.class);

  @BeforeEach
  void it_is_april() {
    TimeMachine.travelTo(java.time.Instant.parse("2026-04-02T10:00:00Z"));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_small_month_is_closed_while_she_waits() throws SQLException {
    ManyEarned.inOne(cooperative, 9, DAY);
    assertTrue(asking.close(cooperative.ref(), MARCH, PREPARER));
    assertEquals(9, slips.count(cooperative.ref(), MARCH));
  }

  @Test
  void a_large_one_is_closed_by_the_job_in_her_name_and_once() throws Exception {
    ManyEarned.inOne(cooperative, LARGE, DAY);
    assertFalse(asking.close(cooperative.ref(), MARCH, PREPARER));
    assertFalse(asking.close(cooperative.ref(), MARCH, PREPARER));
    assertTrue(period().isAsked());
    Callable<Integer> run = job::all;
    var nodes = Executors.newFixedThreadPool(3);
    try {
      for (var done : nodes.invokeAll(List.of(run, run, run))) done.get();
    } finally {
      nodes.shutdown();
    }
    assertFalse(period().isAsked());
    assertEquals(PREPARER.ref(), period().closedBy().orElseThrow());
    var floor = Money.of("780.00", "INR");
    var all = slips.of(cooperative.ref(), MARCH);
    assertEquals(LARGE, all.size());
    assertEquals(List.of(floor), all.stream().map(Slip::net).distinct().toList());
    assertEquals(400, all.stream().filter(slip -> slip.topUp().isPositive()).count());
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  @Test
  void a_month_that_was_closed_is_not_closed_again_and_that_is_said() throws SQLException {
    ManyEarned.inOne(cooperative, 2, DAY);
    assertTrue(asking.close(cooperative.ref(), MARCH, PREPARER));
    var no = assertThrows(Refused.class, () -> asking.close(cooperative.ref(), MARCH, PREPARER));
    assertEquals(WageRefusal.CLOSED_BEFORE, no.reason());
    assertEquals(2, slips.count(cooperative.ref(), MARCH));
  }

  @Test
  void two_who_close_a_month_at_once_close_it_once_and_one_is_told() throws Exception {
    ManyEarned.inOne(cooperative, 20, DAY);
    Callable<Boolean> close = () -> asking.close(cooperative.ref(), MARCH, PREPARER);
    var desks = Executors.newFixedThreadPool(2);
    int refused = 0;
    try {
      for (var done : desks.invokeAll(List.of(close, close)))
        try {
          assertTrue(done.get());
        } catch (ExecutionException told) {
          assertEquals(WageRefusal.CLOSED_BEFORE, ((Refused) told.getCause()).reason());
          refused++;
        }
    } finally {
      desks.shutdown();
    }
    assertEquals(1, refused);
    assertEquals(20, slips.count(cooperative.ref(), MARCH));
  }

  @Test
  void what_the_job_cannot_close_stays_whole_and_waits_for_somebody_to_ask_again()
      throws SQLException {
    ManyEarned.inOne(cooperative, LARGE, DAY);
    ManyEarned.inOne(cooperative, 1, DAY.minusYears(30)); // no rate was known then
    assertFalse(asking.close(cooperative.ref(), MARCH, PREPARER));
    assertThrows(Refused.class, job::all);
    assertTrue(period().isFailed());
    assertFalse(period().isClosed());
    assertEquals(0, slips.count(cooperative.ref(), MARCH));
    assertEquals(0, job.all());
    assertFalse(asking.close(cooperative.ref(), MARCH, PREPARER));
    assertTrue(period().isAsked());
    assertThrows(Refused.class, job::all);
  }

  @Test
  void nobody_asks_for_a_month_to_come_or_without_the_right_to() {
    var no =
        assertThrows(
            Refused.class, () -> asking.close(cooperative.ref(), MARCH.plusMonths(2), PREPARER));
    assertEquals(WageRefusal.NOT_YET, no.reason());
    var auditor = new Actor("S-23456789", Set.of(Role.AUDITOR), Set.of());
    assertThrows(Refused.class, () -> asking.close(cooperative.ref(), MARCH, auditor));
  }

  @Test
  void a_month_is_added_up_without_reading_its_rows() throws SQLException {
    ManyEarned.inOne(cooperative, 4, DAY);
    var earnings = TestHouse.get(Earnings.class);
    var open = earnings.monthsNotOnASlip(cooperative.ref(), MARCH.plusMonths(1));
    assertEquals(List.of(4L, 311_600L), figures(open));
    assertEquals(2, earnings.notOnASlip(cooperative.ref(), MARCH, Leafing.through(1, 2)).size());
    asking.close(cooperative.ref(), MARCH, PREPARER);
    assertEquals(List.of(), earnings.monthsNotOnASlip(cooperative.ref(), MARCH));
    assertEquals(List.of(4L, 312_000L), figures(slips.months(cooperative.ref())));
    assertEquals(2, slips.of(cooperative.ref(), MARCH, Leafing.through(1, 2)).size());
  }

  private static List<Long> figures(List<MonthTotal> months) {
    assertEquals(1, months.size());
    assertEquals(MARCH, months.get(0).month());
    return List.of(months.get(0).members().longValue(), months.get(0).minor().longValue());
  }

  private PayPeriod period() {
    return periods.find(cooperative.ref(), MARCH).orElseThrow();
  }
}
