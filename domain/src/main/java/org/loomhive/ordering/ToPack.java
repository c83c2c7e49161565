package org.loomhive.ordering;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.kernel.Refused;

/**
 * What somebody puts into one parcel.
 *
 * @param parcel the number that the parcel is to have, as she read it before she packed
 * @param pieces by the number of their line
 * @param weightGrams of the whole parcel, wrapped
 */
public record ToPack(int parcel, Map<Integer, Integer> pieces, int weightGrams) {
  public ToPack {
    var some = new TreeMap<>(pieces);
    some.values().removeIf(count -> count < 1);
    pieces = Collections.unmodifiableMap(some);
  }

  void requireSomething() {
    if (pieces.isEmpty()) throw new Refused(OrderRefusal.NOTHING_CHOSEN);
    if (weightGrams < 1) throw new Refused(OrderRefusal.NO_WEIGHT);
  }

  int piecesOf(OrderLine line) {
    return pieces.getOrDefault(line.lineNumber(), 0);
  }

  /** Closed after she looked, with something in it that she puts into hers. */
  boolean isCrossedBy(Packing other) {
    return other.number() >= parcel
        && !other.isOpened()
        && other.pieces().keySet().stream().anyMatch(pieces::containsKey);
  }

  boolean isSameAs(Packing other) {
    return other.weightGrams() == weightGrams && other.pieces().equals(pieces);
  }
}
