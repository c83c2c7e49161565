package org.loomhive.provenance.honey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How much of a honey comes from a country (Directive (EU) 2024/1438: countries in descending order
 * of weight, each with its percentage).
 *
 * @param country ISO 3166-1 alpha-2
 * @param percent of the weight, without parts of a percent; zero for less than half of one
 */
public record OriginShare(String country, int percent) {
  private record Exact(String country, BigDecimal percent) {
    int whole() {
      return percent.intValue();
    }

    BigDecimal rest() {
      return percent.remainder(BigDecimal.ONE);
    }
  }

  private static final Comparator<Exact> HEAVIEST =
      Comparator.comparing(Exact::percent).reversed().thenComparing(Exact::country);

  /**
   * The heaviest first; they add up to the whole. Percents that are left over go where the most was
   * cut off, and of two to the heavier one.
   *
   * @param whole percent that all of them together are; 100 for a label
   */
  public static List<OriginShare> of(Map<String, BigDecimal> weights, int whole) {
    var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var exact =
        weights.entrySet().stream()
            .filter(one -> one.getValue().signum() > 0)
            .map(one -> new Exact(one.getKey(), percent(one.getValue(), sum, whole)))
            .sorted(HEAVIEST)
            .toList();
    int left = whole - exact.stream().mapToInt(Exact::whole).sum();
    var raised = exact.stream().sorted(Comparator.comparing(Exact::rest).reversed()).limit(left);
    var lucky = raised.map(Exact::country).toList();
    var shares = new ArrayList<OriginShare>();
    for (Exact one : exact)
      shares.add(
          new OriginShare(one.country(), one.whole() + (lucky.contains(one.country()) ? 1 : 0)));
    return List.copyOf(shares);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal sum, int whole) {
    return part.multiply(BigDecimal.valueOf(whole)).divide(sum, 9, RoundingMode.DOWN);
  }
}
