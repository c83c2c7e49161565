package org.loomhive.payout.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRun;
import org.loomhive.payout.PayoutRefusal;

/** Puts together what a run asks to be paid, to whom and where. */
@ApplicationScoped
public class OrderOfRun {
  @Inject PayLines lines;
  @Inject PayingAccounts payingAccounts;
  @Inject Payees payees;
  @Inject Clock clock;

  public BankOrder of(PayRun run, Actor actor) {
    if (run.isSent()) throw new NotFound("file of pay run", run.ref());
    var payer = payingAccounts.get(run.currency()).payer();
    return new BankOrder(run.ref(), clock.instant(), run.executeOn(), payer, payments(run, actor));
  }

  /** What goes out, to whom and where; refused when somebody has to wait after all. */
  public List<BankOrder.Payment> payments(PayRun run, Actor actor) {
    var going = lines.of(run.ref()).stream().filter(line -> !line.isHeld()).toList();
    var members = going.stream().map(PayLine::member).distinct().toList();
    var known = payees.find(members, work(run.ref()), actor);
    return going.stream().map(line -> payment(run, line, known)).toList();
  }

  /** By this name it is told how far the putting together is. */
  public static String work(PayRunRef run) {
    return "order " + run;
  }

  /** Details that changed since the run was prepared were never checked. */
  private static BankOrder.Payment payment(PayRun run, PayLine line, Map<MemberRef, Payee> known) {
    var payee = known.get(line.member());
    if (payee == null || payee.changedAt().isAfter(run.preparedAt()))
      throw new Refused(PayoutRefusal.PAYEE_CHANGED, line.ref());
    if (payee.signs().contains(PayeeSign.ASK_FIRST))
      throw new Refused(PayoutRefusal.ASKED_TO_WAIT, line.ref());
    return new BankOrder.Payment(
        line.ref(), line.uetr(), line.amount(), payee.name(), payee.account());
  }
}
