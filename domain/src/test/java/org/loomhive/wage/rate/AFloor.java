package org.loomhive.wage.rate;

import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.workbench.TestHouse;

/** Rates and time studies for tests. */
public final class AFloor {
  public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static boolean meghalayaIsLoaded;

  private AFloor() {}

  /** The rates of Meghalaya from 1 April 2025 and those before; loaded once for all tests. */
  public static synchronized void ofMeghalaya() {
    if (meghalayaIsLoaded) return;
    meghalayaIsLoaded = true;
    load("IN-ML", LONG_AGO, "525", "565", "605", "645");
    load("IN-ML", LocalDate.of(2025, 4, 1), "541", "583", "624", "665");
  }

  /** A state of its own, so that a test may change its rates. */
  public static void load(String state, LocalDate from, String... perDay) {
    var scope = new WageRate.Scope(state, RateBasis.NOTIFIED, 8, 26);
    TestHouse.inTransaction(
        () -> {
          for (SkillLevel level : SkillLevel.values())
            TestHouse.get(WageRates.class)
                .add(
                    new WageRate(
                        scope, level, Money.of(perDay[level.ordinal()], "INR"), from, "test"));
        });
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
