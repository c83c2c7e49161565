package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Logins;
import org.loomhive.buyer.claim.ClaimOrders;
import org.loomhive.buyer.door.JoinShop;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What an account holds, and what waits to be done about it. */
@Named
@RequestScoped
public class AccountPage {
  @Inject Logins logins;
  @Inject JoinShop join;
  @Inject ClaimOrders claim;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private BuyerAccount account;

  public BuyerAccount getAccount() {
    if (account == null) account = logins.get(buyer());
    return account;
  }

  public BuyerRef buyer() {
    return signedIn.buyer().orElseThrow(() -> new NotFound("buyer", ""));
  }

  public String writeAgain() {
    join.writeAgain(buyer());
    notes.good("account.letter.sent");
    return "/account/index?faces-redirect=true";
  }

  /** Orders of a guest with this address, which may come in. */
  public int getWaiting() {
    return claim.waiting(buyer());
  }

  public String claim() {
    notes.good("account.claim.done", claim.claim(buyer()));
    return "/account/orders?faces-redirect=true";
  }
}
