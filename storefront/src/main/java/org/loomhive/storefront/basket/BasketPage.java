package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.Sku;
import org.loomhive.storefront.picture.PictureAddress;
import org.loomhive.web.Address;

/** Says why something did not go into the basket, beside its line where it has one. */
@Named
@RequestScoped
public class BasketPage {
  @Inject ShownBasket shown;
  @Inject WhyNot whyNot;
  @Inject Address address;

  @Inject
  @ManagedProperty("#{param.refused}")
  String refused;

  @Inject
  @ManagedProperty("#{param.more}")
  String more;

  @Inject
  @ManagedProperty("#{param.wanted}")
  String wanted;

  /** Why what was wanted did not go in, when no line says it; empty when all is well. */
  public String getNo() {
    if (refused == null || !refused.matches("SKU-[A-Z0-9-]{1,36}")) return "";
    var sku = new Sku(refused);
    if (more != null) return whyNot.more(sku, ChangeBasket.number(more));
    boolean hasLine = shown.content().filter(basket -> basket.has(sku)).isPresent();
    return hasLine ? "" : whyNot.exactly(sku, ChangeBasket.number(wanted()));
  }

  /** Why there cannot be as many of it as she typed; empty when there can. */
  public String noBeside(Sku sku) {
    return isTypedFor(sku) ? whyNot.exactly(sku, ChangeBasket.number(wanted())) : "";
  }

  /** What stands in the field of a line: what she typed there, or what is in the basket. */
  public String quantity(Sku sku, int inBasket) {
    return isTypedFor(sku) ? wanted() : String.valueOf(inBasket);
  }

  /** Its first picture, small; null when it has none. */
  public PictureAddress picture(Product product) {
    return product.picture().map(key -> new PictureAddress(address.getRoot(), key)).orElse(null);
  }

  private boolean isTypedFor(Sku sku) {
    return more == null && sku.value().equals(refused);
  }

  private String wanted() {
    return wanted == null ? "" : wanted;
  }
}
