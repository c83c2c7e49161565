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

  private Product product;
  private String currency;
  private List<ProductOffer> all;
  private ProductOffer offer;
  private List<ProductPicture> hung;

  /** Finds the piece before anything is written, so that an unknown one gives a proper answer. */
  public void open() {
    var slug = request.getParameter("p");
    product = products.getPublished(slug == null ? "" : slug);
    currency = ProductOffers.currency(product, shop.getCurrency());
    all = offers.of(product, currency);
    var sku = request.getParameter("v");
    offer = all.stream().filter(o -> o.sku().equals(sku)).findFirst().orElse(all.get(0));
    hung = pictures.of(product);
  }

  /** The one that was chosen, else one in which this piece has a price. */
  public String getCurrency() {
    return currency;
  }

  public Product getProduct() {
    return product;
  }

  public List<ProductOffer> getOffers() {
    return all;
  }

  /** The variant that the address asks for, else the first. */
  public ProductOffer getOffer() {
    return offer;
  }

  public Workshop getWorkshop() {
    return workshops.get(product.cooperative());
  }

  public List<ProductPicture> getPictures() {
    return hung;
  }
}
