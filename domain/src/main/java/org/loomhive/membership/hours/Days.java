package org.loomhive.membership.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.loomhive.kernel.Refused;

/** Some days in a row, the first and the last with them. */
@Embeddable
public class Days implements Serializable {
  private static final int MOST_YEARS = 2;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private LocalDate to;

  protected Days() {} // for EclipseLink

  private Days(LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
  }

  public static Days of(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) throw new Refused(HoursRefusal.ENDS_BEFORE_IT_BEGINS);
    if (to.isAfter(from.plusYears(MOST_YEARS))) throw new Refused(HoursRefusal.TOO_LONG);
    return new Days(from, to);
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }
}
