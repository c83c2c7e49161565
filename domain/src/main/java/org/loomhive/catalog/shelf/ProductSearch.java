package org.loomhive.catalog.shelf;

import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.CooperativeRef;

/**
 * What a buyer looks for. Everything but the currency may be left open.
 *
 * @param text words in any order; empty for all
 * @param kind or null for all
 * @param cooperative or null for all
 * @param page from 1
 */
public record ProductSearch(
    String text,
    ProductKind kind,
    CooperativeRef cooperative,
    String currency,
    ProductSort sort,
    int page) {
  /** Products on one page. */
  public static final int PAGE = 24;

  /** Beyond this many products a list asks for a narrower search instead of going on. */
  public static final int REACH = 1008;

  public ProductSearch {
    text = text == null ? "" : text.strip();
    page = Math.max(1, Math.min(page, REACH / PAGE));
  }

  /** Everything, newest first, from the first page. */
  public static ProductSearch in(String currency) {
    return new ProductSearch("", null, null, currency, ProductSort.NEWEST, 1);
  }

  public ProductSearch words(String wanted) {
    return new ProductSearch(wanted, kind, cooperative, currency, sort, page);
  }

  public ProductSearch only(ProductKind wanted) {
    return new ProductSearch(text, wanted, cooperative, currency, sort, page);
  }

  public ProductSearch madeBy(CooperativeRef wanted) {
    return new ProductSearch(text, kind, wanted, currency, sort, page);
  }

  public ProductSearch by(ProductSort order) {
    return new ProductSearch(text, kind, cooperative, currency, order, page);
  }

  public ProductSearch at(int number) {
    return new ProductSearch(text, kind, cooperative, currency, sort, number);
  }

  int first() {
    return (page - 1) * PAGE;
  }
}
