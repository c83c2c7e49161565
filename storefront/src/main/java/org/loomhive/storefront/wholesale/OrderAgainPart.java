package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.company.OrderAgain;
import org.loomhive.storefront.basket.OwnBasket;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/**
 * What she ordered before lies in her basket again with one press; what is not to be had is said.
 */
@Named("orderAgain")
@RequestScoped
public class OrderAgainPart {
  private static final int SHOWN = 10;

  @Inject Orders orders;
  @Inject OrderAgain again;
  @Inject OwnBasket basket;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself. */
  @Inject
  @ManagedProperty("#{param.again}")
  String number;

  private List<Order> shown;

  /** The newest first. */
  public List<Order> getOrders() {
    if (shown == null) shown = orders.of(buyer(), 0, SHOWN);
    return shown;
  }

  public String put() {
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    var token = basket.orNew((HttpServletResponse) answer);
    var noes = again.put(new OrderNumber(number), token, buyer());
    notes.good("wholesale.again.done");
    if (!noes.isEmpty())
      notes.warn(
          "wholesale.again.missing",
          noes.stream().map(HouseWords::sentence).collect(Collectors.joining(" ")));
    return "/basket?faces-redirect=true";
  }

  private BuyerRef buyer() {
    return signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
  }
}
