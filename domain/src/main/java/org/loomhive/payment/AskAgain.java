package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.trouble.Whereabouts;

/**
 * The janitor of payments: asks the gateway about those that stayed open, and what it kept of those
 * that came, less and less often. An attempt that never reached the gateway is given up; nobody
 * could have paid it.
 */
@ApplicationScoped
public class AskAgain {
  private static final Logger LOG = Logger.getLogger(AskAgain.class.getName());
  private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);

  @Inject Payments payments;
  @Inject PaymentSteps steps;
  @Inject Gateways gateways;
  @Inject SettlePayment settle;
  @Inject Clock clock;

  /** Gives how many were asked about. */
  public int all() {
    var due = steps.claimDue();
    for (Payment payment : due) ask(payment);
    return due.size();
  }

  /** At once about one order, because the buyer came back and waits. */
  public void about(OrderNumber order) {
    payments.of(order).stream().filter(Payment::isOpen).forEach(this::ask);
  }

  private void ask(Payment payment) {
    try {
      var answer = answer(payment);
      if (answer.state() == PaymentGateway.State.OPEN || isNoNews(payment, answer)) return;
      var asked = payment.isCaptured() ? "fee:" : "asked:";
      var event = asked + payment.ref() + ":" + answer.state();
      settle.settle(new GatewayReport(payment.gateway(), event, payment.ref(), answer));
    } catch (RuntimeException noAnswer) {
      var told = new Object[] {payment.ref(), Whereabouts.of(noAnswer)};
      LOG.log(Level.WARNING, "event=payment ref={0} asked again later cause={1}", told);
    }
  }

  private static boolean isNoNews(Payment payment, PaymentGateway.Answer answer) {
    return payment.isCaptured() && answer.kept() == null;
  }

  private PaymentGateway.Answer answer(Payment payment) {
    var reference = payment.gatewayReference();
    if (reference.isPresent())
      return gateways.named(payment.gateway()).ask(payment.ref(), reference.get());
    boolean old = payment.sendingAt().plus(GIVEN_UP_AFTER).isBefore(clock.instant());
    return old ? PaymentGateway.Answer.failed() : PaymentGateway.Answer.open();
  }
}
