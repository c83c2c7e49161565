package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.bank.Payee;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;

/**
 * Sweeps all slips that wait into a new run. Whoever cannot be paid safely is held back with the
 * reason and waits for the next run.
 */
@ApplicationScoped
public class PreparePayRun {
  @Inject Slips slips;
  @Inject CheckPayees check;
  @Inject OpenPayRun opening;

  /**
   * @param executeOn the day on which the bank pays
   */
  public PayRunRef forOne(CooperativeRef cooperative, LocalDate executeOn, Actor actor) {
    return prepare(cooperative, Rail.BANK, executeOn, actor);
  }

  public PayRunRef forAll(LocalDate executeOn, Actor actor) {
    return prepare(null, Rail.BANK, executeOn, actor);
  }

  /**
   * A run goes on one rail. Who gave no account at all is held back in that of the bank.
   *
   * @param cooperative null for the whole network
   */
  public PayRunRef prepare(
      CooperativeRef cooperative, Rail rail, LocalDate executeOn, Actor actor) {
    actor.require(Role.FINANCE_PREPARER);
    var owed = owed(cooperative);
    // The payees lie in the other schema, so they are asked before the transaction begins.
    var known = owed.isEmpty() ? Map.<MemberRef, Payee>of() : check.find(owed, actor);
    var going =
        inOneCurrency(
            owed.stream().filter(slip -> rail(known.get(slip.member())) == rail).toList());
    if (going.isEmpty()) throw new Refused(PayoutRefusal.NOTHING_TO_PAY);
    var holds = check.holds(going, known, executeOn);
    var numbers = going.stream().map(Slip::number).toList();
    var wish = new OpenPayRun.Wish(cooperative, rail, going.get(0).net().currency(), executeOn);
    return opening.open(wish, new OpenPayRun.Checked(numbers, holds), actor);
  }

  private static Rail rail(Payee payee) {
    return payee == null ? Rail.BANK : payee.rail();
  }

  private List<Slip> owed(CooperativeRef cooperative) {
    return slips.unpaid().stream()
        .filter(slip -> cooperative == null || cooperative.equals(slip.cooperative()))
        .toList();
  }

  /** One run is in one currency, that of the oldest slip. */
  private static List<Slip> inOneCurrency(List<Slip> all) {
    return all.stream()
        .filter(slip -> slip.net().currency().equals(all.get(0).net().currency()))
        .toList();
  }
}
