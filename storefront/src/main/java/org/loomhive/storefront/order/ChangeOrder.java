package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.loomhive.ordering.cancel.BackToBasket;
import org.loomhive.storefront.basket.OwnBasket;

/** Has what nobody paid lie in the buyer's basket again. */
@Named
@RequestScoped
public class ChangeOrder {
  @Inject StatusPage status;
  @Inject BackToBasket back;
  @Inject OwnBasket basket;

  public boolean isOpen() {
    return status.isPayable() || status.getOrder().isExpired();
  }

  public String go() {
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    back.bring(status.getOrder().number(), basket.orNew((HttpServletResponse) answer));
    return "/basket?faces-redirect=true";
  }
}
