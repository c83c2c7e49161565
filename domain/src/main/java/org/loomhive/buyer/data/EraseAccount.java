package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.account.Doorkeeper;
import org.loomhive.account.Logins;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.payment.kept.KeepMethod;

/**
 * Erases an account for good: the person goes, the books stay. The gateway is told after that,
 * outside of any transaction, and again until it answers.
 */
@ApplicationScoped
public class EraseAccount {
  @Inject Logins logins;
  @Inject Doorkeeper doorkeeper;
  @Inject EraseSteps steps;
  @Inject KeepMethod kept;

  /** Gives how many orders keep her name for the books. */
  public int erase(BuyerRef buyer, String password) {
    doorkeeper.checkAgain("buyer", logins.get(buyer), password);
    int stay = steps.erase(buyer);
    kept.forget(buyer);
    return stay;
  }
}
