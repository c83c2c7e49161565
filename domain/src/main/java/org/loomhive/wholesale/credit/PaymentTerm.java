package org.loomhive.wholesale.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Money;

/** When a company pays that does not pay all when it orders. */
public enum PaymentTerm {
  /**
   * Half when it orders, the rest before anything leaves, and within so many days of the day on
   * which the first parcel was packed.
   */
  DEPOSIT(14),
  /** All of it within so many days of the day on which the first parcel left. */
  NET_30(30),
  NET_60(60);

  private final int days;

  PaymentTerm(int days) {
    this.days = days;
  }

  /** What of a sum is paid later; of an odd sum the coin is paid now. */
  public Money later(Money sum) {
    return this == DEPOSIT ? sum.split(1, 1).get(1) : sum;
  }

  /** Nothing leaves as long as something is owed. */
  public boolean isBeforeItLeaves() {
    return this == DEPOSIT;
  }

  /**
   * The last day.
   *
   * @param since when the first parcel left, or was packed where nothing leaves before; null until
   *     then
   */
  public Optional<LocalDate> due(LocalDate since) {
    return Optional.ofNullable(since).map(day -> day.plusDays(days));
  }
}
