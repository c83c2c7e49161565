package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.wage.worked.EffectivePay;
import org.loomhive.wage.worked.PayOfHour;

/** What an hour of each member's work brought her in a month, beside the floor. */
@Named("hourlyPage")
@RequestScoped
public class HourlyPage {
  private static final int MONTHS = 6;
  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
  private static final int MINUTES_PER_HOUR = 60;

  @Inject EffectivePay pay;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.period}")
  String period;

  private List<PayOfHour> rows;

  /** The one in the address, or the last that is over. */
  public YearMonth getMonth() {
    if (period != null && period.matches(MONTH)) return YearMonth.parse(period);
    return YearMonth.from(chosen.getToday()).minusMonths(1);
  }

  /** The newest first. */
  public List<YearMonth> getMonths() {
    var newest = YearMonth.from(chosen.getToday());
    return IntStream.range(0, MONTHS).mapToObj(newest::minusMonths).toList();
  }

  public List<PayOfHour> getRows() {
    if (rows == null) rows = pay.of(chosen.ref(), getMonth());
    return rows;
  }

  public int hours(int minutes) {
    return minutes / MINUTES_PER_HOUR;
  }

  public int rest(int minutes) {
    return minutes % MINUTES_PER_HOUR;
  }
}
