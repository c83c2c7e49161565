package org.loomhive.payout.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Role;
import org.loomhive.payout.bank.BankTransfers;

/** Reads what the bank answered and lets it take effect. The same answer again changes nothing. */
@ApplicationScoped
public class TakeBankAnswer {
  @Inject PlaceBankAnswer placing;

  /** Only admin has one. */
  @Inject Instance<BankTransfers> bank;

  /**
   * @param content the file as the bank gave it
   * @return what came of it; of an answer that came before, what came of it then
   */
  public TakenAnswer take(byte[] content, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    var answer = bank.get().read(content);
    return placing.place(answer, Fingerprint.of(content), actor);
  }
}
