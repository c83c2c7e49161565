package org.loomhive.catalog.shelf;

/**
 * From which price to which, in the smallest coins of the search's currency.
 *
 * @param from or null for no lower end
 * @param to or null for no upper end
 */
public record PriceRange(Long from, Long to) {
  public static final PriceRange ANY = new PriceRange(null, null);

  public boolean isAny() {
    return from == null && to == null;
  }
}
