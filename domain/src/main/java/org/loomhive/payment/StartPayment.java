package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.account.pause.Pause;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.trouble.Whereabouts;

/**
 * Sends a buyer to where she pays: writes the attempt down, calls the gateway outside of any
 * transaction, and writes down the answer. Asked twice it gives the same page; when the gateway
 * does not answer the attempt stays as it was written, and may be asked for again.
 */
@ApplicationScoped
public class StartPayment {
  private static final Logger LOG = Logger.getLogger(StartPayment.class.getName());

  @Inject PaymentSteps steps;
  @Inject Gateways gateways;
  @Inject SlowPayments slow;

  public Payment start(OrderNumber order, Money amount, PaymentGateway.Buyer buyer) {
    var left = slow.left(order, buyer);
    if (!left.isZero()) throw Pause.refused(left);
    var payment = begin(order, amount, buyer);
    if (payment.isSent()) return payment;
    var gateway = gateways.named(payment.gateway());
    var payer = buyer.as(payment.payerReference().orElse(null));
    var request =
        new PaymentGateway.Request(payment.ref(), order, amount, payer, payment.sendingAt());
    try {
      var handover = gateway.start(request);
      steps.sent(payment.ref(), handover);
      payment.sent(handover, payment.sendingAt());
    } catch (GatewaySilent silent) {
      var told = new Object[] {payment.ref(), Whereabouts.of(silent)};
      LOG.log(Level.WARNING, "event=payment ref={0} no answer cause={1}", told);
    }
    return payment;
  }

  private Payment begin(OrderNumber order, Money amount, PaymentGateway.Buyer buyer) {
    try {
      return steps.begin(order, amount, buyer);
    } catch (PersistenceException somebodyBeganMeanwhile) {
      return steps.begin(order, amount, buyer);
    }
  }
}
