package org.loomhive.wholesale.price;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;

/**
 * How many pieces of a variant a company takes: at least so many, and always whole multiples.
 *
 * @param carton pieces that travel in one carton; told and no more
 */
public record QuantityRule(int minimum, int multiple, Optional<Integer> carton) {
  /** One piece and no more is asked for. */
  public static final QuantityRule NONE = new QuantityRule(1, 1, Optional.empty());

  /**
   * What somebody wrote at one place; null says nothing there.
   *
   * @param carton pieces in it
   */
  public record Said(Integer minimum, Integer multiple, Integer carton) {
    public boolean isSilent() {
      return minimum == null && multiple == null && carton == null;
    }

    void require() {
      for (Integer one : new Integer[] {minimum, multiple, carton})
        if (one != null && (one < 1 || one > MOST))
          throw new Refused(WholesaleRefusal.NOT_A_NUMBER_OF_PIECES, MOST);
    }
  }

  static final int MOST = 9_999;

  /** Each is taken from the nearest place that says it. */
  static QuantityRule of(List<Said> nearestFirst) {
    return new QuantityRule(
        said(nearestFirst, Said::minimum).orElse(NONE.minimum()),
        said(nearestFirst, Said::multiple).orElse(NONE.multiple()),
        said(nearestFirst, Said::carton));
  }

  private static Optional<Integer> said(List<Said> all, Function<Said, Integer> what) {
    return all.stream().map(what).filter(Objects::nonNull).findFirst();
  }

  public boolean accepts(int pieces) {
    return pieces >= minimum && pieces % multiple == 0;
  }

  /** The smallest number that is sold. */
  public int least() {
    return up(minimum);
  }

  /** Something more is asked for than a piece. */
  public boolean isStrict() {
    return least() > 1;
  }

  /**
   * Refused with the numbers that are sold.
   *
   * @param name of the product
   */
  public void require(String name, int pieces) {
    if (pieces < least()) throw new Refused(WholesaleRefusal.TOO_FEW, name, least());
    if (!accepts(pieces))
      throw new Refused(
          WholesaleRefusal.NOT_A_MULTIPLE, name, multiple, up(pieces) - multiple, up(pieces));
  }

  private int up(int pieces) {
    return -Math.floorDiv(-pieces, multiple) * multiple;
  }
}
