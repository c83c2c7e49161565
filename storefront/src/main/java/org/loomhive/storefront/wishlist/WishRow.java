package org.loomhive.storefront.wishlist;

import org.loomhive.catalog.Variant;
import org.loomhive.storefront.picture.PictureAddress;
import org.loomhive.storefront.shop.ProductOffer;

/**
 * One wish as the page shows it.
 *
 * @param offer null when it cannot be bought now
 * @param picture null when there is none
 */
public record WishRow(Variant variant, ProductOffer offer, PictureAddress picture) {
  public boolean isOffered() {
    return offer != null;
  }
}
