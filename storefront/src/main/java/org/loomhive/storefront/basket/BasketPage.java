package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.storefront.shop.PictureAddress;
import org.loomhive.web.Address;
import org.loomhive.web.HouseWords;

/** Says beside the basket why something did not go in. */
@Named
@RequestScoped
public class BasketPage {
  @Inject FillBasket fill;
  @Inject Address address;

  @Inject
  @ManagedProperty("#{param.refused}")
  String refused;

  @Inject
  @ManagedProperty("#{param.wanted}")
  String wanted;

  /** Why what was wanted did not go in; empty when all is well. */
  public String getNo() {
    if (refused == null || refused.isEmpty()) return "";
    int pieces = wanted != null && wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) : -1;
    return fill.whyNot(new Sku(refused), pieces).map(HouseWords::sentence).orElse("");
  }

  /** Its first picture, small; null when it has none. */
  public PictureAddress picture(Product product) {
    return product.picture().map(key -> new PictureAddress(address.getSite(), key)).orElse(null);
  }
}
