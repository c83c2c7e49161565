package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.buyer.door.JoinShop;
import org.loomhive.ordering.Orders;
import org.loomhive.storefront.order.StatusLinks;
import org.loomhive.web.Notes;
import org.loomhive.web.language.SpokenAddress;
import org.loomhive.web.signin.Door;

/**
 * A buyer makes an account and is signed in with it. Who comes from her order finds its address in
 * the form.
 */
@Named
@RequestScoped
public class RegisterPage {
  @Inject JoinShop join;
  @Inject BuyerSession session;
  @Inject Door door;
  @Inject Orders orders;
  @Inject StatusLinks links;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.number}")
  String number;

  @Inject
  @ManagedProperty("#{param.sign}")
  String sign;

  private String email;
  private String password;

  public String register() {
    door.knock();
    session.begin(join.join(email, password, SpokenAddress.wanted(request)));
    notes.good("account.letter.sent");
    return "/account/index?faces-redirect=true";
  }

  public String getEmail() {
    if (email == null && sign != null) email = orders.get(links.require(number, sign)).email();
    return email;
  }

  public void setEmail(String typed) {
    email = typed;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }
}
