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
    quotes.lock(ref);
    return quotes.editions(ref).stream()
        .filter(one -> one.state(quotes.today()).isOpen())
        .filter(one -> companies.find(one.company()).filter(Company::isApproved).isPresent())
        .mapToInt(hold::more)
        .sum();
  }
}
