package org.loomhive.payout.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Role;
import org.loomhive.payout.bank.BankTransfers;

/** Reads what the bank booked and lets it take effect. The same statement again changes nothing. */
@ApplicationScoped
public class TakeStatement {
  @Inject PlaceStatement placing;

  /** Only admin has one. */
  @Inject Instance<BankTransfers> bank;

  /**
   * @param content the file as the bank gave it
   * @return what came of it; of a statement that came before, what came of it then
   */
  public TakenStatement take(byte[] content, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    return placing.place(bank.get().statement(content), Fingerprint.of(content), actor);
  }
}
