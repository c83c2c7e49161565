package org.loomhive.wage.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class WageRateTest {
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private final WageRates rates = TestHouse.get(WageRates.class);
  private final String state = "T-" + ThreadLocalRandom.current().nextInt(1_000_000);

  @Test
  void the_hour_of_a_day_is_rounded_up_and_the_month_has_the_tables_own_divisor() {
    var rate = rate("541", RateBasis.NOTIFIED, APRIL);
    assertEquals(Money.of("67.63", "INR"), rate.perHour());
    assertEquals(Money.of("14066.00", "INR"), rate.amount().perMonth());
    var assamese = AFloor.perDay("337.96", 30);
    assertEquals(Money.of("42.25", "INR"), assamese.perHour());
    assertEquals(Money.of("10138.80", "INR"), assamese.perMonth());
  }

  @Test
  void a_rate_of_a_month_or_an_hour_stays_as_the_law_says_it() {
    var by = new RateAmount.Divisors(8, 30);
    var month = new RateAmount(Money.of("10138.75", "INR"), PerTime.MONTH, by);
    assertEquals(Money.of("10138.75", "INR"), month.perMonth());
    assertEquals(Money.of("337.96", "INR"), month.perDay());
    assertEquals(Money.of("42.25", "INR"), month.perHour());
    var hour = new RateAmount(Money.of("85", "INR"), PerTime.HOUR, by);
    assertEquals(Money.of("680", "INR"), hour.perDay());
    assertEquals(Money.of("20400", "INR"), hour.perMonth());
    assertEquals(Money.of("1.42", "INR"), hour.forMinutes(1));
  }

  @Test
  void the_rate_of_the_day_of_the_work_counts() {
    AFloor.load(state, AFloor.LONG_AGO, "525", "565", "605", "645");
    AFloor.load(state, APRIL, "541", "583", "624", "665");
    assertEquals(Money.of("605", "INR"), floor(APRIL.minusDays(1)).amount().perDay());
    assertEquals(Money.of("624", "INR"), floor(APRIL).amount().perDay());
  }

  @Test
  void a_house_rate_counts_where_it_is_higher_and_not_where_it_is_lower() {
    AFloor.load(state, AFloor.LONG_AGO, "525", "565", "605", "645");
    TestHouse.inTransaction(() -> rates.add(rate("640", RateBasis.HOUSE, APRIL)));
    assertEquals(RateBasis.HOUSE, floor(APRIL).basis());
    AFloor.load(state, APRIL.plusDays(1), "541", "583", "650", "665");
    assertEquals(RateBasis.NOTIFIED, floor(APRIL.plusDays(1)).basis());
  }

  @Test
  void a_rate_that_lapsed_is_no_floor_any_more() {
    var lapsed = rate("605", RateBasis.NOTIFIED, AFloor.LONG_AGO).until(APRIL);
    TestHouse.inTransaction(() -> rates.add(lapsed));
    assertEquals(APRIL, floor(APRIL).validTo().orElseThrow());
    var no = assertThrows(Refused.class, () -> floor(APRIL.plusDays(1)));
    assertEquals(RateRefusal.NO_RATE, no.reason());
  }

  @Test
  void a_piece_that_nobody_timed_has_no_rate() {
    AFloor.ofMeghalaya();
    var cooperative = ACooperative.inMeghalaya().ref();
    var pieceRates = TestHouse.get(PieceRates.class);
    var untimed = Sku.random();
    var no = assertThrows(Refused.class, () -> pieceRates.rateFor(untimed, cooperative, APRIL));
    assertEquals(RateRefusal.NOT_TIMED, no.reason());
    var rate = pieceRates.rateFor(AFloor.timed(120), cooperative, APRIL);
    assertEquals(Money.of("156.00", "INR"), rate.amount());
  }

  @Test
  void the_portal_reads_what_was_earned_and_changes_nothing() throws Exception {
    try (var portal = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.PORTAL);
        var statement = portal.createStatement()) {
      for (String table : new String[] {"earned_wage", "slip", "slip_line"}) {
        statement.executeQuery("SELECT 1 FROM " + table).close();
        var delete = "DELETE FROM " + table;
        assertThrows(java.sql.SQLException.class, () -> statement.execute(delete));
      }
      for (String table : new String[] {"wage_rate", "time_study", "pay_period"}) {
        var look = "SELECT 1 FROM " + table;
        assertThrows(java.sql.SQLException.class, () -> statement.executeQuery(look));
      }
    }
  }

  private WageRate floor(LocalDate on) {
    return rates.floor(state, SkillLevel.SKILLED, on);
  }

  private WageRate rate(String perDay, RateBasis basis, LocalDate from) {
    var scope = new WageRate.Scope(state, SkillLevel.SKILLED, basis);
    return new WageRate(scope, AFloor.perDay(perDay, 26), from, "test");
  }
}
