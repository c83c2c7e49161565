package org.loomhive.storefront.again;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.storefront.basket.BasketCookie;
import org.loomhive.storefront.shop.ProductPage;
import org.loomhive.storefront.shop.StoreNow;

/**
 * Marks the page of a product with its version. The page has a form that counts once, so that who
 * has a basket always gets a new one.
 */
@Named("productTag")
@ApplicationScoped
public class ProductTag {
  @Inject ProductPage page;
  @Inject StoreNow store;
  @Inject BasketCookie basket;
  @Inject PageTag tag;

  public void give() {
    if (!isForAll()) return;
    var product = page.getProduct();
    var skus = product.variants().stream().map(Variant::sku).toList();
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    tag.give((HttpServletResponse) answer, version(product.version(), skus));
  }

  boolean isForAll() {
    return tag.isForAll() && !basket.isGiven();
  }

  String version(int version, List<Sku> variants) {
    return version + " " + store.ofSkus(variants);
  }
}
