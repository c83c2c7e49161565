package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.production.recipe.StepMinutes;
import org.loomhive.production.recipe.WorkStep;
import org.loomhive.wage.arrears.PayArrears;
import org.loomhive.wage.ladder.Benchmark;
import org.loomhive.wage.ladder.BenchmarkKind;
import org.loomhive.wage.ladder.Benchmarks;
import org.loomhive.wage.rate.AgreeToRates;
import org.loomhive.wage.rate.PerTime;
import org.loomhive.wage.rate.RateAmount;
import org.loomhive.wage.rate.RateBasis;
import org.loomhive.wage.rate.RateRow;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.wage.rate.TimeStudy;
import org.loomhive.wage.rate.TimedPiece;
import org.loomhive.wage.rate.WageRate;
import org.loomhive.wage.rate.WageRates;
import org.loomhive.wage.rate.WriteRates;
import org.loomhive.wage.rate.sheet.RateSheet;

/**
 * Rates and benchmarks with their sources, and a time study for each demo variant. The studies are
 * invented so that they give the minutes of the product table.
 */
final class DemoWages {
  private static final List<String> LEVELS = List.of("unskilled", "semi", "skilled", "high");
  private static final int HOURS_PER_DAY = 8;
  private static final int AGREED_DAYS_AGO = 420;

  private static final String RAISED_STATE = "IN-NL";
  private static final String RAISED_PLACE = "nagaland";
  private static final Money RAISED_TO = Money.of("672.00", "INR");
  private static final Money RAISED_AGAIN_TO = Money.of("680.00", "INR");
  private static final int RAISED_DAYS_PER_MONTH = 26;
  private static final int RAISED_MONTHS_AGO = 3;
  private static final int RAISED_ON = 2;
  private static final int RAISED_AGAIN_ON = 12;

  private static final String ASKED_STATE = "IN-AS";
  private static final Money ASKED_FOR = Money.of("696.00", "INR");
  private static final int ASKED_DAYS_AGO = 1;

  /** Two median pieces together, by the standard: 1.15 / 2 of their sum. */
  private static final BigDecimal HALF_WITH_ALLOWANCE = new BigDecimal("0.575");

  private DemoWorld world;
  private boolean isWoven;

  void load(DemoWorld here) {
    world = here;
    world.inTransaction(
        () -> {
          DemoTable.read("wage_rates.csv").forEach(this::rates);
          DemoTable.read("benchmarks.csv").forEach(this::benchmark);
          DemoCatalogue.rows().forEach(this::study);
        });
    var month = YearMonth.from(world.today()).minusMonths(RAISED_MONTHS_AGO);
    world.on(daysAgo(month, RAISED_ON), 12, 0, () -> raise(month.atDay(1), RAISED_TO, "in.time"));
    world.on(daysAgo(month, RAISED_AGAIN_ON), 12, 0, () -> raiseLate(month.atDay(2)));
    world.on(ASKED_DAYS_AGO, 15, 0, this::askForMore);
  }

  /** Days from a day of the following month until today. */
  private int daysAgo(YearMonth month, int dayOfNext) {
    return (int) ChronoUnit.DAYS.between(month.plusMonths(1).atDay(dayOfNext), world.today());
  }

  /**
   * The network lifts the rate of Nagaland, from the first of the month that just ended: whoever
   * earned at the old rate in it is topped up when it is closed.
   */
  private void raise(LocalDate from, Money perDay, String why) {
    var amount = perDay(perDay, RAISED_DAYS_PER_MONTH);
    var source = DemoTable.text("wage.raised." + why);
    var sheet = write(RAISED_STATE, amount, from, source);
    var approver = world.actor("finance-approver", Role.FINANCE_APPROVER);
    world.get(AgreeToRates.class).agree(sheet.number(), approver);
  }

  /** Nobody has agreed yet to what Assam is to have from next month on. */
  private void askForMore() {
    var from = YearMonth.from(world.today()).plusMonths(1).atDay(1);
    var amount = perDay(ASKED_FOR, RAISED_DAYS_PER_MONTH);
    write(ASKED_STATE, amount, from, DemoTable.text("wage.raised.asked"));
  }

  private RateSheet write(String state, RateAmount amount, LocalDate from, String source) {
    var lines = new ArrayList<RateRow>();
    for (SkillLevel level : SkillLevel.values()) {
      var scope = new WageRate.Scope(state, level, RateBasis.HOUSE);
      lines.add(RateRow.read(lines.size() + 1, new WageRate(scope, amount, from, source)));
    }
    var preparer = world.actor("finance-preparer", Role.FINANCE_PREPARER);
    return world.get(WriteRates.class).writeAll(lines, preparer);
  }

  /** It lifts it once more when that month is closed: what is missing now is paid as arrears. */
  private void raiseLate(LocalDate from) {
    raise(from, RAISED_AGAIN_TO, "late");
    world
        .get(PayArrears.class)
        .pay(
            world.cooperatives.get(RAISED_PLACE),
            world.actor("finance-preparer", Role.FINANCE_PREPARER));
  }

  /** What the recipes rest on: the studies of four pieces by two makers. */
  static RecipeEvidence evidence(DemoWorld world) {
    return RecipeEvidence.timed("4 / 2", world.today().minusDays(AGREED_DAYS_AGO));
  }

  private void rates(DemoTable.Row row) {
    var basis = RateBasis.valueOf(row.text("basis"));
    var from = LocalDate.parse(row.text("from"));
    for (int i = 0; i < LEVELS.size(); i++) {
      var amount = perDay(Money.of(row.text(LEVELS.get(i)), "INR"), row.number("month_days"));
      var scope = new WageRate.Scope(row.text("state"), SkillLevel.values()[i], basis);
      var rate = new WageRate(scope, amount, from, row.text("source"));
      if (!row.text("notification").isEmpty()) rate.notifiedAs(row.text("notification"));
      world.get(WageRates.class).add(rate);
    }
  }

  private static RateAmount perDay(Money amount, int daysPerMonth) {
    return new RateAmount(
        amount, PerTime.DAY, new RateAmount.Divisors(HOURS_PER_DAY, daysPerMonth));
  }

  private void benchmark(DemoTable.Row row) {
    var study = new Benchmark.Study(row.text("studied"), row.text("place"), row.text("source"));
    var by = new RateAmount.Divisors(HOURS_PER_DAY, row.number("month_days"));
    var amount =
        new RateAmount(Money.of(row.text("amount"), "INR"), PerTime.valueOf(row.text("per")), by);
    var kind = BenchmarkKind.valueOf(row.text("kind"));
    var asOf = LocalDate.parse(row.text("as_of"));
    world.get(Benchmarks.class).add(new Benchmark(kind, row.text("state"), study, amount, asOf));
  }

  private void study(DemoTable.Row row) {
    var makers =
        world.get(Members.class).of(world.cooperatives.get(row.text("cooperative"))).stream()
            .map(Member::ref)
            .limit(2)
            .toList();
    isWoven = row.text("kind").equals("WEAVING");
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
    if (isWoven) study.inSteps(steps(study.median().intValue()));
    world.get(TimeStudies.class).add(study.agreedWith(DemoTable.text("study.with"), ""));
  }

  /** What is not weaving takes a quarter of the time. */
  private static List<StepMinutes> steps(int minutes) {
    int part = Math.max(1, minutes / 20);
    return List.of(
        new StepMinutes(WorkStep.FETCHING, part),
        new StepMinutes(WorkStep.SETTING_UP, part),
        new StepMinutes(WorkStep.WARPING, 2 * part),
        new StepMinutes(WorkStep.WEAVING, minutes - 5 * part),
        new StepMinutes(WorkStep.FINISHING, part));
  }
}
