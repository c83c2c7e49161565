package org.loomhive.payout.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayoutLock;
import org.loomhive.payout.bank.BankRefusal;

/** A person says which payment a parked booking is, or that it is none of ours. */
@ApplicationScoped
public class SayWhichPayment {
  @Inject PayoutLock lock;
  @Inject TakenStatements statements;
  @Inject PayLines lines;
  @Inject ApplyEntry apply;
  @Inject Clock clock;

  /** It takes effect as if the bank had named the payment. */
  @Transactional
  public void itIs(String entryKey, PayLineRef ref, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    lock.hold();
    var entry = statements.get(entryKey);
    entry.settle(ref, actor.ref(), clock.instant());
    var leaving = new ArrayList<PayLine>();
    var effect = apply.to(lines.get(ref), entry.told(), leaving);
    apply.book(leaving);
    if (effect.isParked()) throw new Refused(BankRefusal.ENTRY_DOES_NOT_FIT, ref);
  }

  /** Fees, or whatever else is not a payment to a member. */
  @Transactional
  public void itIsNone(String entryKey, Actor actor) {
    actor.require(Role.FINANCE_APPROVER);
    lock.hold();
    statements.get(entryKey).settle(null, actor.ref(), clock.instant());
  }
}
