package org.loomhive.wholesale.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.Logins;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;

/** Somebody with an account whose address is hers applies for a company, once, or after a no. */
@ApplicationScoped
public class ApplyForWholesale {
  @Inject Companies companies;
  @Inject Logins logins;
  @Inject Clock clock;

  @Transactional
  public CompanyRef apply(BuyerRef contact, CompanyFacts facts) {
    var account = logins.lock(contact);
    if (!account.isConfirmed()) throw new Refused(WholesaleRefusal.EMAIL_UNCONFIRMED);
    var known = companies.of(contact);
    known
        .filter(company -> !company.isLed(contact))
        .ifPresent(
            other -> {
              throw new Refused(WholesaleRefusal.BUYS_FOR_ANOTHER, other.facts().name());
            });
    known.ifPresent(company -> company.applyAgain(facts, clock.instant()));
    if (known.isPresent()) return known.get().ref();
    var company = new Company(contact, facts, clock.instant());
    companies.add(company);
    return company.ref();
  }
}
