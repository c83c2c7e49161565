package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;

/** Who buys for the company says yes: from then on its prices hold for it until the last day. */
@ApplicationScoped
public class AcceptQuote {
  @Inject Quotes quotes;
  @Inject Companies companies;
  @Inject Clock clock;

  /**
   * What was sent to her last.
   *
   * @param edition that she saw; refused where another took its place
   */
  @Transactional
  public Quote accept(QuoteRef ref, int edition, BuyerRef buyer) {
    var company = quotes.get(ref).company();
    companies
        .of(buyer)
        .filter(Company::isApproved)
        .filter(hers -> hers.ref().equals(company))
        .orElseThrow(() -> new NotFound("quote", ref));
    var quote = quotes.lockOffered(ref).orElseThrow(() -> new Refused(WholesaleRefusal.QUOTE_OVER));
    if (quote.edition() != edition) throw new Refused(WholesaleRefusal.QUOTE_NEWER);
    quote.accept(quotes.today(), clock.instant());
    return quote;
  }
}
