package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.payment.kept.KeepMethod;
import org.loomhive.web.Notes;

/** The one way to pay that the payment service keeps for a buyer. */
@Named
@RequestScoped
public class KeptMethodPage {
  @Inject KeepMethod keep;
  @Inject AccountPage account;
  @Inject Notes notes;

  private KeepMethod.Shown shown;

  public KeepMethod.Shown getShown() {
    if (shown == null) shown = keep.shown(account.buyer());
    return shown;
  }

  public String forget() {
    keep.forget(account.buyer());
    notes.good("account.method.forgotten");
    return "/account/payment?faces-redirect=true";
  }
}
