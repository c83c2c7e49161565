package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.discount.UseDiscount;
import org.loomhive.web.Notes;
import org.loomhive.web.signin.Door;

/** Takes the code of a discount for the visitor's basket. */
@Named
@RequestScoped
public class CodePage {
  @Inject ShownBasket shown;
  @Inject UseDiscount discounts;
  @Inject Door door;
  @Inject Notes notes;

  private String code;

  public String use() {
    door.knock();
    discounts.put(shown.token().orElseThrow(() -> new NotFound("basket", "")), code, door.source());
    notes.good("basket.code.used");
    return "/basket?faces-redirect=true";
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
