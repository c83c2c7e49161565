package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.kernel.Money;
import org.loomhive.wage.MonthlyIncome;
import org.loomhive.wage.ladder.Benchmark;
import org.loomhive.wage.ladder.BenchmarkKind;
import org.loomhive.wage.ladder.Benchmarks;

/** What her work brought her in the last months, beside the living wage of her state. */
@Named("incomePart")
@RequestScoped
public class IncomePart {
  private static final int MONTHS = 6;

  @Inject PersonPage person;
  @Inject MonthlyIncome income;
  @Inject Benchmarks benchmarks;
  @Inject Clock clock;

  private List<Month> months;
  private Benchmark living;

  /**
   * One month.
   *
   * @param percent of the living wage; null when none is known
   */
  public record Month(LocalDate firstDay, Money income, Long percent) {}

  public List<Month> getMonths() {
    if (months == null) {
      var last = YearMonth.from(CareDay.today(clock));
      months = IntStream.range(0, MONTHS).mapToObj(back -> month(last.minusMonths(back))).toList();
    }
    return months;
  }

  public String name(LocalDate firstDay) {
    var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(firstDay);
  }

  /** Null when no study is known. */
  public Benchmark getLiving() {
    if (living == null)
      living =
          benchmarks
              .find(
                  BenchmarkKind.LIVING_WAGE,
                  person.getCooperative().stateCode(),
                  CareDay.today(clock))
              .orElse(null);
    return living;
  }

  private Month month(YearMonth month) {
    var earned = income.of(person.getMember().ref(), month);
    return new Month(month.atDay(1), earned, percent(earned));
  }

  private Long percent(Money earned) {
    var wage = getLiving();
    if (wage == null || !wage.perMonth().currency().equals(earned.currency())) return null;
    return earned.minor() * 100 / wage.perMonth().minor();
  }
}
