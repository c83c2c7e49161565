package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.loomhive.catalog.Product;
import org.loomhive.storefront.picture.PictureAddress;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.Spoken;

/** Addresses and words of a product for readers outside of the shop. */
@Named
@ApplicationScoped
public class ProductData {
  @Inject Site site;

  /** Where the shop's pages begin in the language that is spoken, with a slash at its end. */
  public String getHome() {
    return site.shopAddress() + Spoken.now().path() + "/";
  }

  /** The shop itself, whatever language it speaks. */
  public String getRoot() {
    return site.shopAddress() + "/";
  }

  /** The one address of a product in this language. */
  public String address(Product product) {
    return address(product.slug());
  }

  public String address(String slug) {
    return getHome() + "product?p=" + slug;
  }

  /** The same with this variant chosen. */
  public String address(ProductOffer offer) {
    return address(offer.variant().product()) + "&v=" + offer.sku();
  }

  /** The large file of its first picture; empty when it has none. */
  public String picture(Product product) {
    return product
        .picture()
        .map(key -> new PictureAddress(site.shopAddress(), key).large())
        .orElse("");
  }

  /** A word of the shop where no page asks for it. */
  public String word(String key) {
    return ResourceBundle.getBundle("org.loomhive.storefront.Words").getString(key);
  }
}
