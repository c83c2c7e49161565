package org.loomhive.payment.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.payment.Gateways;

/** The short transactions before and after a call to the gateway. */
@ApplicationScoped
public class PayerSteps {
  private static final int AT_ONCE = 20;

  @Inject Payers payers;
  @Inject Gateways gateways;
  @Inject Clock clock;

  /** With the gateway that takes the money now. Wished twice is wished once. */
  @Transactional
  public void wish(BuyerRef buyer) {
    var gateway = gateways.chosen().name();
    if (payers.of(buyer, gateway).isEmpty()) payers.add(new Payer(buyer, gateway, clock.instant()));
  }

  /** For whom something is, or is to be, kept by the gateway that takes the money now. */
  @Transactional
  public Optional<Payer> kept(BuyerRef buyer) {
    return payers.of(buyer, gateways.chosen().name()).filter(Payer::isKept);
  }

  @Transactional
  public void named(String payer, String reference) {
    payers.find(payer).ifPresent(one -> one.named(reference));
  }

  /** From now on it is not used; gives whom the gateways have to forget. */
  @Transactional
  public List<Payer> forget(BuyerRef buyer) {
    var all = payers.of(buyer);
    all.forEach(one -> one.forget(clock.instant()));
    return all;
  }

  /** Those whom a gateway has not forgotten yet. */
  @Transactional
  public List<Payer> claimDue() {
    var due = payers.toForget(clock.instant(), AT_ONCE);
    due.forEach(one -> one.forget(clock.instant()));
    return due;
  }

  @Transactional
  public void forgotten(String payer) {
    payers.find(payer).ifPresent(payers::remove);
  }
}
