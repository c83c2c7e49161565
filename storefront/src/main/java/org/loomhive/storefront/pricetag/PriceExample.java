package org.loomhive.storefront.pricetag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.storefront.shop.ProductOffer;
import org.loomhive.storefront.shop.ProductOffers;
import org.loomhive.storefront.shop.ShopCurrency;

/** A real piece from the shelf whose price explains how prices are made. */
@Named
@RequestScoped
public class PriceExample {
  @Inject SearchProducts search;
  @Inject Products products;
  @Inject ProductOffers offers;
  @Inject ShopCurrency shop;
  private List<ProductOffer> found;

  /** One offer, or none while the shelf is empty. */
  public List<ProductOffer> getOffers() {
    if (found == null) found = look();
    return found;
  }

  private List<ProductOffer> look() {
    var rows = search.find(ProductSearch.in(shop.getCurrency()).only(ProductKind.WEAVING)).rows();
    if (rows.isEmpty()) return List.of();
    var product = products.getPublished(rows.get(rows.size() - 1).slug());
    return offers.of(product, shop.getCurrency()).subList(0, 1);
  }
}
