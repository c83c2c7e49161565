package org.loomhive.storefront.wishlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.buyer.wish.Wish;
import org.loomhive.buyer.wish.Wishlist;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Sku;
import org.loomhive.storefront.picture.PictureAddress;
import org.loomhive.storefront.shop.ProductOffer;
import org.loomhive.storefront.shop.ProductOffers;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Address;

/** The pieces of a wishlist as they are offered now; the newest wish comes first. */
@RequestScoped
public class WishRows {
  @Inject Variants variants;
  @Inject ProductOffers offers;
  @Inject ShopCurrency shop;
  @Inject Address address;

  List<WishRow> of(Wishlist list) {
    var there = variants.byArticle(list.wishes().stream().map(Wish::sku).toList());
    var offered = offered(there);
    var rows =
        list.wishes().stream()
            .map(Wish::sku)
            .filter(there::containsKey)
            .map(sku -> row(there.get(sku), offered.get(sku)))
            .collect(Collectors.toList());
    java.util.Collections.reverse(rows);
    return rows;
  }

  private Map<Sku, ProductOffer> offered(Map<Sku, Variant> there) {
    var products =
        there.values().stream()
            .map(Variant::product)
            .filter(Product::isPublished)
            .distinct()
            .toList();
    return offers.of(products, shop.getCurrency()).stream()
        .collect(Collectors.toMap(offer -> offer.variant().sku(), Function.identity()));
  }

  private WishRow row(Variant variant, ProductOffer offer) {
    var picture =
        variant.product().picture().map(key -> new PictureAddress(address.getRoot(), key));
    return new WishRow(variant, offer, picture.orElse(null));
  }
}
