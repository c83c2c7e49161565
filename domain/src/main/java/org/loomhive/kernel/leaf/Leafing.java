package org.loomhive.kernel.leaf;

import java.util.Locale;

/**
 * How somebody leafs through a long list.
 *
 * @param search what she looks for; empty for everything
 * @param order the heading to sort by, with a minus in front for the other way round; empty for the
 *     usual order
 * @param first the first row, counted from 0
 * @param count how many rows at most
 */
public record Leafing(String search, String order, int first, int count) {
  private static final int LONGEST = 80;

  public Leafing {
    search = search == null ? "" : search.strip();
    if (search.length() > LONGEST) search = search.substring(0, LONGEST);
    order = order == null ? "" : order;
    first = Math.max(0, first);
    count = Math.max(1, count);
  }

  /** Everything, in the usual order. */
  public static Leafing through(int first, int count) {
    return new Leafing("", "", first, count);
  }

  /** Everything, to be counted. */
  public static Leafing all() {
    return through(0, 1);
  }

  boolean isSearch() {
    return !search.isEmpty();
  }

  boolean isOtherWayRound() {
    return order.startsWith("-");
  }

  String heading() {
    return isOtherWayRound() ? order.substring(1) : order;
  }

  /** The words as they are, anywhere in a text: signs that mean something to LIKE mean nothing. */
  public String pattern() {
    var plain = search.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + plain.toLowerCase(Locale.ROOT) + "%";
  }
}
