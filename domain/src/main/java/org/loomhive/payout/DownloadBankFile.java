package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.bank.BankTransfers;
import org.loomhive.payout.bank.OrderOfRun;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.payout.bank.Rail;
import org.loomhive.payout.bank.SentFiles;
import org.loomhive.payout.bank.profile.BankProfiles;
import org.loomhive.payout.bank.profile.ProfileWriter;

/**
 * Hands out the file of an approved run. It is written once and kept; whoever asks again gets the
 * same bytes. The first time marks the run as sent.
 */
@ApplicationScoped
public class DownloadBankFile {
  @Inject PayRuns runs;
  @Inject OrderOfRun orders;
  @Inject PayingAccounts payingAccounts;
  @Inject BankProfiles profiles;
  @Inject SendPayRun sending;
  @Inject Clock clock;

  // Only admin has those behind the ports.
  @Inject Instance<BankTransfers> bank;
  @Inject Instance<SentFiles> files;

  /**
   * Two schemas, two steps: the file is kept first and the run is sent then. A failure between them
   * is healed by asking again.
   */
  public byte[] download(PayRunRef ref, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var run = runs.get(ref);
    run.requireSendable(clock.instant());
    if (run.rail() != Rail.BANK) throw new Refused(PayoutRefusal.OTHER_RAIL, ref);
    var kept = files.get().find(ref, actor);
    var file = kept.orElseGet(() -> files.get().keep(ref, write(run, actor)));
    sending.send(ref, file, actor);
    return file;
  }

  /** In the form that the bank of our account takes. */
  private byte[] write(PayRun run, Actor actor) {
    var order = orders.of(run, actor);
    return payingAccounts
        .get(run.currency())
        .profile()
        .map(name -> ProfileWriter.write(profiles.get(name), order))
        .orElseGet(() -> bank.get().write(order));
  }
}
