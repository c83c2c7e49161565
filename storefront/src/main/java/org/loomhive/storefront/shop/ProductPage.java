package org.loomhive.storefront.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.picture.KnownPictures;
import org.loomhive.catalog.picture.ProductPicture;

/** One piece: pictures, price, who gets what of it, how soon it comes and where it may go. */
@Named
@RequestScoped
public class ProductPage {
  @Inject Products products;
  @Inject ProductOffers offers;
  @Inject KnownPictures pictures;
  @Inject Workshops workshops;
  @Inject ShopCurrency shop;

  @Inject HttpServletRequest request;

  private Opened opened;

  /** What stands on the page. */
  private record Opened(
      Product product,
      String currency,
      List<ProductOffer> all,
      ProductOffer offer,
      List<ProductPicture> hung) {}

  /** Whoever asks first opens it; an unknown piece is not there. */
  private Opened opened() {
    if (opened == null) opened = open();
    return opened;
  }

  private Opened open() {
    var slug = request.getParameter("p");
    var product = products.getPublished(slug == null ? "" : slug);
    var currency = ProductOffers.currency(product, shop.getCurrency());
    var all = offers.of(product, currency);
    var sku = request.getParameter("v");
    var offer = all.stream().filter(o -> o.sku().equals(sku)).findFirst().orElse(all.get(0));
    return new Opened(product, currency, all, offer, pictures.of(product));
  }

  /** The one that was chosen, else one in which this piece has a price. */
  public String getCurrency() {
    return opened().currency();
  }

  public Product getProduct() {
    return opened().product();
  }

  public List<ProductOffer> getOffers() {
    return opened().all();
  }

  /** The variant that the address asks for, else the first. */
  public ProductOffer getOffer() {
    return opened().offer();
  }

  public Workshop getWorkshop() {
    return workshops.get(getProduct().cooperative());
  }

  public List<ProductPicture> getPictures() {
    return opened().hung();
  }
}
