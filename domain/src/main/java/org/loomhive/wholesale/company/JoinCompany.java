package org.loomhive.wholesale.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.account.Logins;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.LinkKey;
import org.loomhive.wholesale.WholesaleRefusal;

/** Who was given the link of a company says yes, and buys for it from then on. */
@ApplicationScoped
public class JoinCompany {
  @Inject Companies companies;
  @Inject Colleagues colleagues;
  @Inject Logins logins;
  @Inject Clock clock;

  /** Somebody shows the link of a company. */
  public record Shown(CompanyRef company, String signature, LinkKey key) {}

  /** The company that may be joined by it; empty when the link is over. */
  public Optional<Company> open(Shown shown) {
    return companies.find(shown.company()).filter(company -> opens(company, shown));
  }

  /** Twice is the same as once. */
  @Transactional
  public void join(Shown shown, BuyerRef buyer) {
    if (!logins.lock(buyer).isConfirmed()) throw new Refused(WholesaleRefusal.CONFIRM_TO_JOIN);
    var company = companies.lock(shown.company());
    if (!opens(company, shown)) throw new Refused(WholesaleRefusal.JOIN_LINK_OVER);
    var known = companies.of(buyer);
    if (known.isEmpty()) add(company, buyer);
    else if (!known.get().ref().equals(company.ref()))
      throw new Refused(WholesaleRefusal.BUYS_FOR_ANOTHER, known.get().facts().name());
  }

  private void add(Company company, BuyerRef buyer) {
    if (colleagues.of(company.ref()).size() >= Colleagues.MOST)
      throw new Refused(WholesaleRefusal.TOO_MANY_COLLEAGUES, Colleagues.MOST);
    colleagues.add(new Colleague(company.ref(), buyer, clock.instant()));
  }

  private boolean opens(Company company, Shown shown) {
    return company
        .joinLink(clock.instant())
        .filter(link -> link.isSigned(shown.key(), shown.signature()))
        .isPresent();
  }
}
