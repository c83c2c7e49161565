package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.wage.rate.LivingWage;
import org.loomhive.wage.rate.LivingWages;
import org.loomhive.wage.rate.RateBasis;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.wage.rate.TimeStudy;
import org.loomhive.wage.rate.TimedPiece;
import org.loomhive.wage.rate.WageRate;
import org.loomhive.wage.rate.WageRates;

/**
 * Rates and living wages with their sources, and a time study for each demo variant. The studies
 * are invented so that they give the minutes of the product table.
 */
final class DemoWages {
  private static final List<String> LEVELS = List.of("unskilled", "semi", "skilled", "high");
  private static final int HOURS_PER_DAY = 8;
  private static final int AGREED_DAYS_AGO = 420;

  private static final String RAISED_STATE = "IN-NL";
  private static final Money RAISED_TO = Money.of("680.00", "INR");
  private static final int RAISED_DAYS_PER_MONTH = 26;
  private static final int RAISED_MONTHS_AGO = 3;
  private static final int RAISED_ON = 2;

  /** Two median pieces together, by the standard: 1.15 / 2 of their sum. */
  private static final BigDecimal HALF_WITH_ALLOWANCE = new BigDecimal("0.575");

  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.inTransaction(
        () -> {
          DemoTable.read("wage_rates.csv").forEach(this::rates);
          DemoTable.read("living_wages.csv").forEach(this::livingWage);
          DemoCatalogue.rows().forEach(this::study);
        });
    var month = YearMonth.from(world.today()).minusMonths(RAISED_MONTHS_AGO);
    long daysAgo = ChronoUnit.DAYS.between(month.plusMonths(1).atDay(RAISED_ON), world.today());
    world.on((int) daysAgo, 12, 0, () -> raise(month.atDay(1)));
  }

  /**
   * The network lifts the rate of Nagaland to that of the other states, from the first of the month
   * that just ended: whoever earned at the old rate in it is topped up when it is closed.
   */
  private void raise(LocalDate from) {
    var scope =
        new WageRate.Scope(RAISED_STATE, RateBasis.HOUSE, HOURS_PER_DAY, RAISED_DAYS_PER_MONTH);
    var source = DemoTable.text("wage.raised");
    world.inTransaction(
        () -> {
          for (SkillLevel level : SkillLevel.values())
            world.get(WageRates.class).add(new WageRate(scope, level, RAISED_TO, from, source));
        });
  }

  /** What the recipes rest on: the studies of four pieces by two makers. */
  static RecipeEvidence evidence(DemoWorld world) {
    return RecipeEvidence.timed("4 / 2", world.today().minusDays(AGREED_DAYS_AGO));
  }

  private void rates(DemoTable.Row row) {
    var basis = RateBasis.valueOf(row.text("basis"));
    var scope =
        new WageRate.Scope(row.text("state"), basis, HOURS_PER_DAY, row.number("month_days"));
    var from = LocalDate.parse(row.text("from"));
    for (int i = 0; i < LEVELS.size(); i++) {
      var perDay = Money.of(row.text(LEVELS.get(i)), "INR");
      var rate = new WageRate(scope, SkillLevel.values()[i], perDay, from, row.text("source"));
      if (!row.text("notification").isEmpty()) rate.notifiedAs(row.text("notification"));
      world.get(WageRates.class).add(rate);
    }
  }

  private void livingWage(DemoTable.Row row) {
    var study = new LivingWage.Study(row.text("studied"), row.text("place"), row.text("source"));
    var amount = Money.of(row.text("month"), "INR");
    var asOf = LocalDate.parse(row.text("as_of"));
    world.get(LivingWages.class).add(new LivingWage(row.text("state"), study, amount, asOf));
  }

  private void study(DemoTable.Row row) {
    var makers =
        world.get(Members.class).of(world.cooperatives.get(row.text("cooperative"))).stream()
            .map(Member::ref)
            .limit(2)
            .toList();
    for (DemoPiece piece : DemoPiece.of(row))
      study(piece.key(), row.number("minutes") * piece.percent() / 100, makers);
  }

  private void study(String key, int minutes, List<MemberRef> makers) {
    int sum = new BigDecimal(minutes).divide(HALF_WITH_ALLOWANCE, 0, RoundingMode.FLOOR).intValue();
    int spread = Math.max(1, sum / 40);
    var pieces =
        List.of(
            new TimedPiece(makers.get(0), sum / 2 - spread),
            new TimedPiece(makers.get(0), sum / 2),
            new TimedPiece(makers.get(1), sum - sum / 2),
            new TimedPiece(makers.get(1), sum / 2 + 2 * spread));
    var agreedOn = world.today().minusDays(AGREED_DAYS_AGO);
    var factors = TimeStudy.Factors.usual();
    var study = new TimeStudy(world.skus.get(key), SkillLevel.SKILLED, pieces, factors, agreedOn);
    if (study.standardMinutes() != minutes) throw new IllegalStateException("Study of " + key);
    world.get(TimeStudies.class).add(study.agreedWith(DemoTable.text("study.with"), ""));
  }
}
