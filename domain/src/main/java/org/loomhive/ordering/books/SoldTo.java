package org.loomhive.ordering.books;

import java.time.YearMonth;
import org.loomhive.kernel.Money;

/**
 * What was earned with parcels that left in one month for one country.
 *
 * @param country of the receiver, ISO 3166-1
 * @param goods without delivery and without tax
 */
public record SoldTo(YearMonth month, String country, long parcels, Money goods, Money delivery) {
  /** The seller is in India: what leaves it is an export, everything else a supply inside. */
  private static final String HOME = "IN";

  public boolean isExport() {
    return !country.equals(HOME);
  }

  public Money total() {
    return goods.plus(delivery);
  }

  public String currency() {
    return goods.currency();
  }
}
