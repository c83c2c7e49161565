package org.loomhive.production.plan;

import java.math.BigInteger;
import java.util.List;

/**
 * How evenly income is spread among some people.
 *
 * @param giniPerMille 0 when all have the same, near 1000 when one has all
 * @param lowestTenth the mean of the tenth that has least, at least of one person, in the smallest
 *     coin
 */
public record IncomeSpread(int giniPerMille, long lowestTenth) {
  private static final int WHOLE = 1000;

  public static IncomeSpread of(List<Long> incomes) {
    var sorted = incomes.stream().sorted().toList();
    int tenth = (sorted.size() + 9) / 10;
    long lowest = sorted.stream().limit(tenth).mapToLong(Long::longValue).sum();
    return new IncomeSpread(gini(sorted), tenth == 0 ? 0 : lowest / tenth);
  }

  /** The mean difference of all pairs by twice the mean. */
  private static int gini(List<Long> sorted) {
    int n = sorted.size();
    var weighted = BigInteger.ZERO;
    var sum = BigInteger.ZERO;
    for (int i = 0; i < n; i++) {
      var one = BigInteger.valueOf(sorted.get(i));
      weighted = weighted.add(one.multiply(BigInteger.valueOf(2L * i + 1 - n)));
      sum = sum.add(one);
    }
    if (sum.signum() == 0) return 0;
    return weighted
        .multiply(BigInteger.valueOf(WHOLE))
        .divide(sum.multiply(BigInteger.valueOf(n)))
        .intValueExact();
  }

  /** The middle one; of two middle ones the lower. */
  public static long median(List<Long> incomes) {
    if (incomes.isEmpty()) return 0;
    return incomes.stream().sorted().toList().get((incomes.size() - 1) / 2);
  }
}
