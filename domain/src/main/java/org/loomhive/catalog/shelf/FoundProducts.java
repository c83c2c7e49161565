package org.loomhive.catalog.shelf;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of products.
 *
 * @param count how many there are, at most {@link ProductSearch#REACH} + 1, which means more
 * @param isMore whether another page follows
 */
public record FoundProducts(List<ProductRow> rows, int count, boolean isMore) {
  static final FoundProducts NONE = new FoundProducts(List.of(), 0, false);

  public FoundProducts {
    rows = List.copyOf(rows);
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
