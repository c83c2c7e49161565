package org.loomhive.ordering.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.tax.TaxesBack;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundRef;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.RenewRefund;

/**
 * The office sends once more what did not reach a buyer, for an order or a gift card, and asks once
 * more for what was declined. Never twice for one that came to nothing.
 */
@ApplicationScoped
public class SendMoneyAgain {
  @Inject Refunds refunds;
  @Inject RenewRefund renew;
  @Inject TaxesBack taxes;

  /** Gives what stands in its stead. */
  @Transactional
  public Refund send(RefundRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var gone = refunds.lock(ref);
    return renew.renew(gone, taxes.onceMore(gone), actor);
  }
}
