package org.loomhive.catalog.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many stars a product was given, of all published reviews of the last twelve months. A few say
 * nothing: then there is no average.
 */
public record Rating(int sum, int count) {
  /** Fewer than this are no average. */
  public static final int FEWEST = 3;

  public boolean isShown() {
    return count >= FEWEST;
  }

  /** With one decimal place, as 4.7. */
  public BigDecimal average() {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }
}
