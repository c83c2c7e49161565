package org.loomhive.catalog.shelf;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of products.
 *
 * @param count how many there are, at most {@link ProductSearch#REACH} + 1, which means more
 * @param isMore whether another page follows
 * @param guesses words that were looked for instead of misspelt ones
 */
public record FoundProducts(List<ProductRow> rows, int count, boolean isMore, List<Guess> guesses) {
  static final FoundProducts NONE = new FoundProducts(List.of(), 0, false, List.of());

  public FoundProducts {
    rows = List.copyOf(rows);
    guesses = List.copyOf(guesses);
  }

  public boolean isCountOpen() {
    return count > ProductSearch.REACH;
  }

  /** Pages that can be turned to. */
  public int pages() {
    int reachable = Math.min(count, ProductSearch.REACH);
    return (reachable + ProductSearch.PAGE - 1) / ProductSearch.PAGE;
  }

  /** Where to go on after this page, newest first. */
  public OptionalLong next() {
    return isMore ? OptionalLong.of(rows.get(rows.size() - 1).place()) : OptionalLong.empty();
  }
}
