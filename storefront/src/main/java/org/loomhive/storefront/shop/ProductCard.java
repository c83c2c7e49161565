package org.loomhive.storefront.shop;

import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.kernel.Money;

/** One product in a list, as the page shows it. */
public record ProductCard(ProductRow row, String maker, Places places) {
  /** Where pages begin in the language of the list, and where files do. */
  record Places(String pages, String files) {}

  public String address() {
    return places.pages() + "/product?p=" + row.slug();
  }

  public String name() {
    return row.name();
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

  public String alt() {
    return row.alt();
  }
}
