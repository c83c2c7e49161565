package org.loomhive.storefront.shop;

import org.loomhive.catalog.rating.Rating;
import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.catalog.told.Told;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.picture.PictureAddress;

/**
 * One product in a list, as the page shows it.
 *
 * @param proven what papers prove of it today, in words; may be empty
 */
public record ProductCard(ProductRow row, String maker, String proven, Places places) {
  /** Where pages begin in the language of the list, and where files do. */
  record Places(String pages, String files) {}

  public String address() {
    return places.pages() + "/product?p=" + row.slug();
  }

  public Told told() {
    return row.told();
  }

  public Money price() {
    return row.price();
  }

  public boolean hasPicture() {
    return row.picture() != null;
  }

  public PictureAddress picture() {
    return new PictureAddress(places.files(), row.picture());
  }

  public Rating rating() {
    return row.rating();
  }

  public Told alt() {
    return row.alt();
  }
}
