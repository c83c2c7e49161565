package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.Logins;
import org.loomhive.account.passkey.KeepPasskeys;
import org.loomhive.buyer.address.KeepAddress;
import org.loomhive.buyer.branch.ForgetCompany;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.giftcard.giver.ForgetGivers;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.messaging.ForgetAddress;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.erasure.ForgetBuyers;
import org.loomhive.payment.kept.PayerSteps;

/** All that goes when an account goes, in one transaction. */
@ApplicationScoped
public class EraseSteps {
  @Inject Logins logins;
  @Inject KeepAddress addresses;
  @Inject KeepPasskeys passkeys;
  @Inject WishFor wishes;
  @Inject PayerSteps payers;
  @Inject JoinBaskets baskets;
  @Inject ForgetCompany company;
  @Inject ForgetBuyers orders;
  @Inject ForgetAddress letters;
  @Inject ForgetGivers givers;
  @Inject Clock clock;

  /** Gives how many orders keep her name for the books. Twice is the same as once. */
  @Transactional
  public int erase(BuyerRef buyer) {
    var account = logins.lock(buyer);
    if (account.isErased()) return 0;
    if (account.isConfirmed()) forget(account.email());
    account.erase(clock.instant());
    addresses.forgetAll(buyer);
    passkeys.removeAll(buyer);
    wishes.forget(buyer);
    payers.forget(buyer);
    baskets.forget(buyer);
    company.with(buyer);
    return orders.ask(buyer);
  }

  /** What is known by an address alone. */
  private void forget(String email) {
    letters.whole(email);
    givers.ask(email);
  }
}
