package org.loomhive.catalog.shelf;

import java.util.Set;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.language.Language;

/**
 * What a buyer looks for. Everything but the currency may be left open.
 *
 * @param text words in any order; empty for all
 * @param page from 1
 */
public record ProductSearch(
    String text,
    ShelfFilter filter,
    String currency,
    Language language,
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
    return new ProductSearch("", ShelfFilter.NONE, currency, Language.EN, ProductSort.NEWEST, 1);
  }

  public ProductSearch words(String wanted) {
    return new ProductSearch(wanted, filter, currency, language, sort, page);
  }

  public ProductSearch only(ProductKind wanted) {
    return filtered(filter.only(wanted));
  }

  public ProductSearch madeBy(CooperativeRef wanted) {
    return filtered(filter.madeBy(wanted));
  }

  public ProductSearch costs(PriceRange wanted) {
    return filtered(filter.costs(wanted));
  }

  public ProductSearch marked(Mark wanted) {
    return filtered(filter.with(wanted));
  }

  /** In which language names and pictures of what is found are told. */
  public ProductSearch told(Language wanted) {
    return new ProductSearch(text, filter, currency, wanted, sort, page);
  }

  /** One of the marks is enough; with none of them nothing is found. */
  public ProductSearch withOne(Set<Mark> wanted) {
    return filtered(filter.withOne(wanted));
  }

  public ProductSearch by(ProductSort order) {
    return new ProductSearch(text, filter, currency, language, order, page);
  }

  public ProductSearch at(int number) {
    return new ProductSearch(text, filter, currency, language, sort, number);
  }

  private ProductSearch filtered(ShelfFilter wanted) {
    return new ProductSearch(text, wanted, currency, language, sort, page);
  }

  int first() {
    return (page - 1) * PAGE;
  }
}
