package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;

/** Who buys for the company says yes: from then on its prices hold for it until the last day. */
@ApplicationScoped
public class AcceptQuote {
  @Inject Quotes quotes;
  @Inject Companies companies;
  @Inject Clock clock;

  @Transactional
  public Quote accept(QuoteRef ref, BuyerRef buyer) {
    var quote = quotes.lock(ref);
    companies
        .of(buyer)
        .filter(Company::isApproved)
        .filter(company -> company.ref().equals(quote.company()))
        .orElseThrow(() -> new NotFound("quote", ref));
    quote.accept(quotes.today(), clock.instant());
    return quote;
  }
}
