package org.loomhive.wage.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.workbench.TestHouse;

/** Rates and time studies for tests. */
public final class AFloor {
  public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  static final Actor WRITER = new Actor("S-F", Set.of(Role.FINANCE_PREPARER), Set.of());
  static final Actor SECOND = new Actor("S-A", Set.of(Role.FINANCE_APPROVER), Set.of());
  private static boolean meghalayaIsLoaded;

  private AFloor() {}

  /** The rates of Meghalaya from 1 April 2025 and those before; loaded once for all tests. */
  public static synchronized void ofMeghalaya() {
    if (meghalayaIsLoaded) return;
    meghalayaIsLoaded = true;
    load("IN-ML", LONG_AGO, "525", "565", "605", "645");
    load("IN-ML", LocalDate.of(2025, 4, 1), "541", "583", "624", "665");
  }

  /** The code of a state that no other test has. */
  public static String aState() {
    var code = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36, 36 * 36 * 36), 36);
    return "IN-" + code.toUpperCase(java.util.Locale.ROOT);
  }

  /** A state of its own, so that a test may change its rates. */
  public static void load(String state, LocalDate from, String... perDay) {
    TestHouse.inTransaction(
        () -> {
          for (SkillLevel level : SkillLevel.values())
            TestHouse.get(WageRates.class).add(rate(state, level, perDay[level.ordinal()], from));
        });
  }

  /** Written by one person, with the yes of a second one. */
  public static void agreed(WageRate rate) {
    var sheet = TestHouse.get(WriteRates.class).write(rate, WRITER);
    TestHouse.get(AgreeToRates.class).agree(sheet.number(), SECOND);
  }

  /** A notified rate for a day of eight hours, in a table of months of 26 days. */
  public static WageRate rate(String state, SkillLevel level, String perDay, LocalDate from) {
    var scope = new WageRate.Scope(state, level, RateBasis.NOTIFIED);
    return new WageRate(scope, perDay(perDay, 26), from, "test");
  }

  static RateAmount perDay(String amount, int daysPerMonth) {
    var by = new RateAmount.Divisors(8, daysPerMonth);
    return new RateAmount(Money.of(amount, "INR"), PerTime.DAY, by);
  }

  /** A new variant whose pieces take so many minutes of skilled work. */
  public static Sku timed(int minutes) {
    return timed(Sku.random(), minutes);
  }

  public static Sku timed(Sku sku, int minutes) {
    var factors =
        new TimeStudy.Factors(
            java.math.BigDecimal.ONE, java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
    var one = MemberRef.random();
    var pieces =
        List.of(
            new TimedPiece(one, minutes),
            new TimedPiece(MemberRef.random(), minutes),
            new TimedPiece(one, minutes + 10));
    var study = new TimeStudy(sku, SkillLevel.SKILLED, pieces, factors, LONG_AGO);
    TestHouse.inTransaction(() -> TestHouse.get(TimeStudies.class).add(study));
    return sku;
  }
}
