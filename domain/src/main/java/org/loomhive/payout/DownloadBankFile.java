package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.BankTransfers;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.PayeeDirectory;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.payout.bank.SentFiles;

/**
 * Hands out the file of an approved run. It is written once and kept; whoever asks again gets the
 * same bytes. The first time marks the run as sent.
 */
@ApplicationScoped
public class DownloadBankFile {
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject PayingAccounts payingAccounts;
  @Inject SendPayRun sending;
  @Inject Clock clock;

  // Only admin has those behind the ports.
  @Inject Instance<PayeeDirectory> payees;
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
    var kept = files.get().find(ref, actor);
    var file = kept.orElseGet(() -> files.get().keep(ref, bank.get().write(order(run, actor))));
    sending.send(ref, file, actor);
    return file;
  }

  private BankOrder order(PayRun run, Actor actor) {
    if (run.isSent()) throw new NotFound("file of pay run", run.ref());
    var going = lines.of(run.ref()).stream().filter(line -> !line.isHeld()).toList();
    var known = payees.get().find(going.stream().map(PayLine::member).distinct().toList(), actor);
    List<BankOrder.Payment> payments =
        going.stream().map(line -> payment(run, line, known)).toList();
    var payer = payingAccounts.get(run.currency()).payer();
    return new BankOrder(run.ref(), clock.instant(), run.executeOn(), payer, payments);
  }

  /** Details that changed since the run was prepared were never checked. */
  private static BankOrder.Payment payment(PayRun run, PayLine line, Map<MemberRef, Payee> known) {
    var payee = known.get(line.member());
    if (payee == null || payee.changedAt().isAfter(run.preparedAt()))
      throw new Refused(PayoutRefusal.PAYEE_CHANGED, line.ref());
    return new BankOrder.Payment(
        line.ref(), line.uetr(), line.amount(), payee.name(), payee.account());
  }
}
