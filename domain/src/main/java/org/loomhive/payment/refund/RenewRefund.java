package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.payment.Payments;

/**
 * Promises once more what came to nothing, out of the same payment. What had been approved and
 * failed is approved still; what was declined is asked for anew.
 */
@ApplicationScoped
public class RenewRefund {
  @Inject Refunds refunds;
  @Inject Payments payments;
  @Inject RefundLimits limits;
  @Inject GrantRefund grant;
  @Inject Clock clock;

  /**
   * Twice is the same as once.
   *
   * @param gone locked
   * @param taxes what of it is tax by now
   */
  public Refund renew(Refund gone, List<TaxBack> taxes, Actor actor) {
    if (gone.again().isPresent()) return refunds.get(gone.again().get());
    if (!gone.isOwedStill()) throw new Refused(RefundRefusal.NOT_AGAIN, gone.ref());
    var payment = payments.lock(gone.payment());
    if (gone.amount().compareTo(payment.refundable()) > 0)
      throw new Refused(RefundRefusal.MORE_THAN_CAPTURED, payment.refundable());
    boolean isFree =
        gone.state() == RefundState.FAILED || limits.isWithin(gone.order(), gone.amount());
    payment.promiseBack(gone.amount());
    var next = gone.inItsStead(taxes, actor, clock.instant());
    refunds.add(next);
    if (isFree) grant.approve(next, actor);
    return next;
  }
}
