package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.ledger.Journal;
import org.loomhive.payment.Payment;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.Payments;

/** The short transactions before and after a call to the gateway. */
@ApplicationScoped
public class RefundSteps {
  private static final int SENT_AT_ONCE = 20;

  @Inject Refunds refunds;
  @Inject Payments payments;
  @Inject Journal journal;
  @Inject GrantRefund grant;
  @Inject Event<RefundDone> done;
  @Inject Clock clock;

  /** A refund and the payment that it is taken from. */
  record Due(Refund refund, Payment payment) {}

  /** Takes refunds that nobody else sends now. */
  @Transactional
  public List<Due> claimDue() {
    var now = clock.instant();
    return refunds.dueToSend(now, SENT_AT_ONCE).stream()
        .map(ref -> refunds.get(new RefundRef(ref)))
        .peek(refund -> refund.asking(now))
        .map(refund -> new Due(refund, payments.get(refund.payment())))
        .toList();
  }

  /** What is known stays known: a later word changes nothing. */
  @Transactional
  public void answered(RefundRef ref, PaymentGateway.GivenBack answer) {
    var refund = refunds.lock(ref);
    if (refund.state() != RefundState.ON_ITS_WAY) return;
    switch (answer.state()) {
      case OPEN -> {}
      case DONE -> finish(refund, answer.gatewayReference());
      case FAILED -> fail(refund);
    }
  }

  private void finish(Refund refund, String reference) {
    var now = clock.instant();
    refund.done(reference, now);
    var payment = payments.get(refund.payment());
    journal.post(RefundEntries.sent(refund, payment, GrantRefund.day(now)));
    done.fire(new RefundDone(refund.order(), refund.ref(), refund.amount()));
  }

  private void fail(Refund refund) {
    refund.failed(clock.instant());
    payments.lock(refund.payment()).keep(refund.amount());
    grant.takeBack(refund);
  }
}
