package org.loomhive.wage.ladder;

import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;

/**
 * The least, the middle and the best paid hour of some people. Of fewer than five it says nothing:
 * a figure about few is a figure about somebody.
 *
 * @param name of the group or product
 * @param isProduct its pay is that of pieces alone, without top-ups
 */
public record Spread(String name, boolean isProduct, Optional<Hours> hours) {
  /** Fewer people are not looked at. */
  public static final int FEWEST = 5;

  /** What an hour paid. */
  public record Hours(Money least, Money median, Money best) {}

  static Spread of(String name, boolean isProduct, List<Money> hours) {
    if (hours.size() < FEWEST) return new Spread(name, isProduct, Optional.empty());
    var sorted = hours.stream().sorted().toList();
    return new Spread(
        name,
        isProduct,
        Optional.of(new Hours(sorted.get(0), median(sorted), sorted.get(sorted.size() - 1))));
  }

  /** Of two in the middle the lower one: it is an hour that somebody was really paid. */
  private static Money median(List<Money> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }
}
