package org.loomhive.wholesale.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.CompanyRef;

/**
 * Agrees with a company when it pays, or that it pays all when it orders, as every company does
 * with which nothing was agreed.
 */
@ApplicationScoped
public class AgreeCredit {
  @Inject Companies companies;
  @Inject CreditLines lines;
  @Inject Clock clock;

  /**
   * @param limit what it may owe at most in this currency
   */
  @Transactional
  public void agree(CompanyRef ref, PaymentTerm term, Money limit, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!limit.isPositive()) throw new Refused(WholesaleRefusal.NO_LIMIT);
    if (!companies.get(ref).isApproved()) throw new Refused(WholesaleRefusal.NOT_NOW);
    var known = lines.lock(ref, limit.currency());
    var line = known.orElseGet(() -> new CreditLine(ref, limit.currency()));
    line.says(term, limit, actor, clock.instant());
    if (known.isEmpty()) lines.add(line);
  }

  /** From now on it pays when it orders; what it owes stays owed as it was agreed then. */
  @Transactional
  public void end(CompanyRef ref, String currency, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    lines.lock(ref, currency).ifPresent(lines::remove);
  }
}
