package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payment.Payments;

/** A second person approves a refund that is above the limit, or declines it. */
@ApplicationScoped
public class DecideRefund {
  @Inject Refunds refunds;
  @Inject Payments payments;
  @Inject GrantRefund grant;
  @Inject Clock clock;

  @Transactional
  public void approve(RefundRef ref, Actor actor) {
    var refund = mine(ref, actor);
    if (refund.askedBy().equals(actor.ref())) throw new Refused(RefundRefusal.NEEDS_SECOND_PERSON);
    if (refund.state() == RefundState.DECLINED)
      throw new Refused(RefundRefusal.ALREADY_DECIDED, ref);
    grant.approve(refund, actor);
  }

  /** Whoever asked may also think better of it. */
  @Transactional
  public void decline(RefundRef ref, Actor actor) {
    var refund = mine(ref, actor);
    if (refund.state() == RefundState.DECLINED) return;
    refund.decline(actor, clock.instant());
    payments.lock(refund.payment()).keep(refund.amount());
  }

  private Refund mine(RefundRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    return refunds.lock(ref);
  }
}
