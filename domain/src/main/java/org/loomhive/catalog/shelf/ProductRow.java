package org.loomhive.catalog.shelf;

import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.rating.Rating;
import org.loomhive.catalog.told.Told;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;

/**
 * One product in a list.
 *
 * @param price the lowest of its variants
 * @param picture key of the first picture, or null
 * @param alt what the picture shows
 */
public record ProductRow(
    long place,
    String slug,
    Told told,
    ProductKind kind,
    CooperativeRef cooperative,
    Money price,
    String picture,
    Told alt,
    Rating rating) {
  public String name() {
    return told.text();
  }
}
