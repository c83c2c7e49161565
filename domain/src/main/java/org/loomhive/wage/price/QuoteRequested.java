package org.loomhive.wage.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.wholesale.asked.AnswerRequest;
import org.loomhive.wholesale.asked.QuoteRequest;
import org.loomhive.wholesale.asked.QuoteRequests;
import org.loomhive.wholesale.asked.RequestRef;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;

/** Makes a draft of what a company asked for, at what it costs it today; the office goes on. */
@ApplicationScoped
public class QuoteRequested {
  private static final int DAYS = 14;
  private static final int LEAD_DAYS = 30;

  @Inject AnswerRequest answer;
  @Inject QuoteRequests requests;
  @Inject Quotes quotes;
  @Inject WriteQuote write;

  /** Twice is the same as once. */
  @Transactional
  public QuoteRef draft(RequestRef ref, Actor actor) {
    return answer.quote(ref, () -> draft(requests.get(ref), actor), actor);
  }

  private QuoteRef draft(QuoteRequest request, Actor actor) {
    var until = quotes.today().plusDays(DAYS);
    var terms = new QuoteTerms(request.currency(), Incoterm.DAP, LEAD_DAYS, until);
    return write.draft(request.company(), new KeepQuote.Said(terms, answer.lines(request)), actor);
  }
}
