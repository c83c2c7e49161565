package org.loomhive.payment.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.trouble.Whereabouts;
import org.loomhive.payment.GatewaySilent;
import org.loomhive.payment.Gateways;
import org.loomhive.payment.PaymentGateway.KeptMethod;

/**
 * Has the gateway keep the way a buyer pays, shows it to her, and has it forgotten. Gateways are
 * called outside of any transaction; one that does not answer is asked again.
 */
@ApplicationScoped
public class KeepMethod {
  private static final Logger LOG = Logger.getLogger(KeepMethod.class.getName());

  @Inject PayerSteps steps;
  @Inject Gateways gateways;

  /**
   * What a gateway keeps for a buyer.
   *
   * @param answered false when the gateway could not say it now
   */
  public record Shown(boolean answered, Optional<KeptMethod> method) {}

  /** The way she pays next is kept. */
  public void wish(BuyerRef buyer) {
    steps.wish(buyer);
  }

  /**
   * The gateway's name for her, with which she pays; nothing when nothing is to be kept, or when it
   * does not answer: then she pays as a guest does.
   */
  public Optional<String> customer(BuyerRef buyer, String email) {
    var payer = steps.kept(buyer);
    if (payer.isEmpty()) return Optional.empty();
    var known = payer.get().gatewayReference();
    if (known.isPresent()) return known;
    try {
      var name = gateways.named(payer.get().gateway()).enrol(payer.get().ref(), email);
      steps.named(payer.get().ref(), name);
      return Optional.of(name);
    } catch (GatewaySilent silent) {
      tell(payer.get(), silent);
      return Optional.empty();
    }
  }

  public Shown shown(BuyerRef buyer) {
    var payer = steps.kept(buyer);
    var name = payer.flatMap(Payer::gatewayReference);
    if (name.isEmpty()) return new Shown(true, Optional.empty());
    try {
      return new Shown(true, gateways.named(payer.get().gateway()).kept(name.get()));
    } catch (GatewaySilent silent) {
      tell(payer.get(), silent);
      return new Shown(false, Optional.empty());
    }
  }

  public void forget(BuyerRef buyer) {
    forget(steps.forget(buyer));
  }

  /** Asks those again that did not answer; gives how many. */
  public int forgetDue() {
    var due = steps.claimDue();
    forget(due);
    return due.size();
  }

  private void forget(List<Payer> payers) {
    for (Payer one : payers) {
      try {
        one.gatewayReference().ifPresent(gateways.named(one.gateway())::forget);
        steps.forgotten(one.ref());
      } catch (GatewaySilent silent) {
        tell(one, silent);
      }
    }
  }

  private static void tell(Payer payer, GatewaySilent silent) {
    var told = new Object[] {payer.ref(), Whereabouts.of(silent)};
    LOG.log(Level.WARNING, "event=payer ref={0} no answer cause={1}", told);
  }
}
