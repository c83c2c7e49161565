package org.loomhive.ordering.books;

import java.time.YearMonth;
import org.loomhive.kernel.Money;

/**
 * What became of one tax at one rate in one month.
 *
 * @param payee the sub-account: scheme, place and rate, for example IOSS:DE:19
 * @param base of what was collected, less that of what was given back
 */
public record OwedTax(
    YearMonth month, String payee, Money base, Money collected, Money givenBack, Money paidOver) {
  OwedTax plus(OwedTax other) {
    return new OwedTax(
        month,
        payee,
        base.plus(other.base),
        collected.plus(other.collected),
        givenBack.plus(other.givenBack),
        paidOver.plus(other.paidOver));
  }

  /** What the month leaves owed to the tax office. */
  public Money owed() {
    return collected.minus(givenBack).minus(paidOver);
  }

  public String scheme() {
    return part(0);
  }

  /** A country, or a country and its part. */
  public String place() {
    return part(1);
  }

  public String percent() {
    return part(2);
  }

  public String currency() {
    return base.currency();
  }

  private String part(int which) {
    return payee.split(":")[which];
  }
}
