package org.loomhive.wholesale.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.price.OrderMinimums;
import org.loomhive.wholesale.quote.Quote.Priced;

/** The contact of an approved company asks for a quote; a few may wait at a time. */
@ApplicationScoped
public class AskForQuote {
  public static final int MOST_WAITING = 5;

  @Inject QuoteRequests requests;
  @Inject Companies companies;
  @Inject OrderMinimums minimums;
  @Inject PriceRequest prices;
  @Inject Clock clock;

  @Transactional
  public RequestRef ask(Asked asked, BuyerRef buyer) {
    var company =
        companies
            .lockOf(buyer)
            .filter(Company::isApproved)
            .orElseThrow(() -> new NotFound("company", buyer));
    if (requests.countWaiting(company.ref()) >= MOST_WAITING)
      throw new Refused(WholesaleRefusal.ASKED_ENOUGH, MOST_WAITING);
    var today = prices.of(company, asked.currency(), asked.pieces());
    minimums.require(Money.sum(asked.currency(), today.stream().map(Priced::total).toList()));
    var request = new QuoteRequest(company.ref(), asked, clock.instant());
    requests.add(request);
    return request.ref();
  }
}
