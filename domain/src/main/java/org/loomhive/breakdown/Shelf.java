package org.loomhive.breakdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.loomhive.kernel.Money;

/**
 * The pieces of one variant in the order in which they came onto its shelf. Nobody writes down
 * which of them goes into a parcel, so the books let the oldest go first.
 */
final class Shelf {
  private static final String NOBODY_KNOWS = "";

  private final Deque<Some> lying = new ArrayDeque<>();

  /**
   * Pieces that came in together.
   *
   * @param receipt with which their work was received, or whatever else is said of them
   * @param first how many of the same receipt lay before them
   */
  record Some(String receipt, int first, int pieces) {
    /** Their part of what was spent on all pieces of the receipt; all parts come to the whole. */
    Money of(Money whole, int all) {
      return Money.ofMinor(
          upTo(whole, first + pieces, all) - upTo(whole, first, all), whole.currency());
    }

    private static long upTo(Money whole, int pieces, int all) {
      return Math.floorDiv(Math.multiplyExact(whole.minor(), (long) pieces), (long) all);
    }

    private Some take(int some) {
      return new Some(receipt, first, some);
    }

    private Some leave(int some) {
      return new Some(receipt, first + some, pieces - some);
    }
  }

  void comes(String receipt, int pieces) {
    lying.add(new Some(receipt, 0, pieces));
  }

  /** A count changed what lies there: more of unknown makers, or less of the oldest. */
  void counted(int difference) {
    if (difference > 0) comes(NOBODY_KNOWS, difference);
    else leaves(-difference);
  }

  List<Some> leaves(int pieces) {
    var gone = new ArrayList<Some>();
    int missing = pieces;
    while (missing > 0 && !lying.isEmpty()) {
      var oldest = lying.poll();
      int taken = Math.min(missing, oldest.pieces());
      gone.add(oldest.take(taken));
      if (taken < oldest.pieces()) lying.addFirst(oldest.leave(taken));
      missing -= taken;
    }
    if (missing > 0) gone.add(new Some(NOBODY_KNOWS, 0, missing));
    return gone;
  }
}
