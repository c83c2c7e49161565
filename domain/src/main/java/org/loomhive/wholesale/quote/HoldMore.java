package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;

/** Holds what did not fit when a quote was sent, once more has come in. */
@ApplicationScoped
public class HoldMore {
  @Inject Quotes quotes;
  @Inject Companies companies;
  @Inject HoldForQuote hold;
  @Inject HoldMore self;

  /** Whoever was told first comes first. Gives how many more pieces are held. */
  public int all() {
    return quotes.sentFirst().stream().mapToInt(ref -> self.more(ref)).sum();
  }

  @Transactional
  public int more(QuoteRef ref) {
    var company = companies.find(quotes.get(ref).company()).map(one -> companies.lock(one.ref()));
    if (company.filter(Company::isApproved).isEmpty()) return 0;
    return quotes
        .lockOffered(ref)
        .filter(one -> one.state(quotes.today()).isOpen())
        .map(hold::more)
        .orElse(0);
  }
}
