package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;

/** The short transactions before and after a call to the gateway. */
@ApplicationScoped
public class PaymentSteps {
  private static final int ASKED_AT_ONCE = 20;

  @Inject Payments payments;
  @Inject Gateways gateways;
  @Inject Clock clock;

  /** The open attempt of an order, or a new one; written as being sent. */
  @Transactional
  public Payment begin(OrderNumber order, Money amount, PaymentGateway.Buyer buyer) {
    var chosen = gateways.chosen();
    var attempts = payments.of(order);
    for (Payment one : attempts) if (one.isOpen() && one.isFor(amount, chosen)) return one;
    var payment = new Payment(order, attempts.size() + 1, amount).by(chosen).triedBy(buyer);
    payment.sending(clock.instant());
    payments.add(payment);
    return payment;
  }

  @Transactional
  public void sent(PaymentRef ref, PaymentGateway.Handover handover) {
    payments.lock(ref).sent(handover, clock.instant());
  }

  /** Takes payments that nobody else asks about now. */
  @Transactional
  public List<Payment> claimDue() {
    var now = clock.instant();
    var due = payments.dueToAsk(now, ASKED_AT_ONCE).stream().map(PaymentRef::new);
    return due.map(payments::get).peek(payment -> payment.asking(now)).toList();
  }
}
