package org.loomhive.payout.mobile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.payout.answer.PlaceBankAnswer;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.SentFiles;

/**
 * Brings each batch one step further: made, approved, asked about. The service is never asked
 * inside a transaction, and where it is silent the same is asked again the next time.
 */
@ApplicationScoped
public class PushWalletBatches {
  private static final Logger LOG = Logger.getLogger(PushWalletBatches.class.getName());

  @Inject WalletBatches batches;
  @Inject PlaceBankAnswer placing;

  // Only admin has those behind the ports.
  @Inject Instance<MobileMoney> service;
  @Inject Instance<SentFiles> files;

  /** Gives how many batches are done. */
  public int all() {
    int done = 0;
    for (WalletBatch batch : batches.open()) if (push(batch)) done++;
    return done;
  }

  private boolean push(WalletBatch batch) {
    try {
      var number = batch.number().or(() -> made(batch));
      if (number.isEmpty()) return false;
      if (!batch.isApproved()) {
        service.get().approve(number.get());
        batches.approved(batch.run());
      }
      take(service.get().outcome(number.get(), batch.run().value()));
      return batches.doneIfDecided(batch.run());
    } catch (MobileMoneySilent later) {
      LOG.log(
          Level.WARNING,
          "event=wallets run={0} waits cause={1}",
          new Object[] {batch.run(), later.getMessage()});
      return false;
    }
  }

  private java.util.Optional<String> made(WalletBatch batch) {
    var kept = files.get().find(batch.run(), Actor.system()).orElseThrow();
    var number = service.get().create(batch.correlation(), kept);
    number.ifPresent(made -> batches.made(batch.run(), made));
    return number;
  }

  /** The same outcome again is known by its print and changes nothing. */
  private void take(BankAnswer answer) {
    if (answer.payments().isEmpty()) return;
    var said = new StringBuilder("wallets ").append(answer.messageId());
    for (var payment : answer.payments())
      said.append('\n').append(payment.endToEndId()).append(' ').append(payment.status().code());
    placing.place(answer, Fingerprint.of(said.toString()), Actor.system());
  }
}
