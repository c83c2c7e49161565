package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.trouble.Whereabouts;
import org.loomhive.payment.Gateways;
import org.loomhive.payment.PaymentGateway;

/**
 * Has the gateway send back what is approved, outside of any transaction. What stays without an
 * answer is asked for again under the same key, less and less often.
 */
@ApplicationScoped
public class SendRefunds {
  private static final Logger LOG = Logger.getLogger(SendRefunds.class.getName());

  @Inject RefundSteps steps;
  @Inject Gateways gateways;

  /** Gives how many were asked for. */
  public int all() {
    var due = steps.claimDue();
    for (RefundSteps.Due one : due) send(one);
    return due.size();
  }

  private void send(RefundSteps.Due due) {
    var ref = due.refund().ref();
    try {
      var wish =
          new PaymentGateway.GiveBack(
              ref.value(),
              due.payment().ref(),
              due.payment().gatewayReference().orElseThrow(),
              due.refund().amount());
      steps.answered(ref, gateways.named(due.payment().gateway()).giveBack(wish));
    } catch (RuntimeException noAnswer) {
      var told = new Object[] {ref, Whereabouts.of(noAnswer)};
      LOG.log(Level.WARNING, "event=refund ref={0} asked again later cause={1}", told);
    }
  }
}
