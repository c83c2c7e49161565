package org.loomhive.payout.cash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRun;
import org.loomhive.payout.PayRuns;
import org.loomhive.payout.SendPayRun;
import org.loomhive.payout.bank.OrderOfRun;
import org.loomhive.payout.bank.Rail;

/** Begins to pay an approved run in cash: from now on its lines may be handed over. */
@ApplicationScoped
public class StartCashRun {
  @Inject PayRuns runs;
  @Inject PayLines lines;
  @Inject OrderOfRun orders;
  @Inject CashFloat cashFloat;
  @Inject SendPayRun sending;
  @Inject Clock clock;

  /** The cash for all of it has to be there first; each hand-over looks again. */
  public void start(PayRunRef ref, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var run = runs.get(ref);
    if (run.rail() != Rail.CASH) throw new Refused(CashRefusal.NOT_A_CASH_RUN, ref);
    run.requireSendable(clock.instant());
    if (run.isSent()) return;
    requireCash(run);
    var list =
        orders.payments(run, actor).stream()
            .map(payment -> payment.ref() + " " + payment.amount())
            .collect(Collectors.joining("\n"));
    sending.send(ref, list.getBytes(StandardCharsets.UTF_8), actor);
  }

  private void requireCash(PayRun run) {
    lines.of(run.ref()).stream()
        .filter(line -> !line.isHeld())
        .collect(
            Collectors.groupingBy(
                PayLine::cooperative, Collectors.mapping(PayLine::amount, Collectors.toList())))
        .forEach(
            (cooperative, amounts) ->
                cashFloat.requireEnough(cooperative, Money.sum(run.currency(), amounts)));
  }
}
