package org.loomhive.buyer.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.account.Logins;
import org.loomhive.buyer.BuyerRefusal;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Orders;

/**
 * Takes orders that were placed without sign-in into an account: those with its very address, and
 * only once it is confirmed, so that nobody reads the orders of another by typing her address.
 */
@ApplicationScoped
public class ClaimOrders {
  @Inject Logins logins;
  @Inject Orders orders;

  /** How many wait; none as long as the address is not confirmed. */
  public int waiting(BuyerRef buyer) {
    var account = logins.get(buyer);
    return account.isConfirmed() ? orders.unclaimed(account.email()).size() : 0;
  }

  /** Gives how many came; asked twice, the second time none. */
  @Transactional
  public int claim(BuyerRef buyer) {
    var account = logins.lock(buyer);
    if (!account.isConfirmed()) throw new Refused(BuyerRefusal.NOT_CONFIRMED);
    return orders.claim(account.email(), buyer);
  }
}
