package org.loomhive.wholesale.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.messaging.Outbox;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteRef;

/** The office makes a quote of a request, or says why not; the no is told by letter. */
@ApplicationScoped
public class AnswerRequest {
  @Inject QuoteRequests requests;
  @Inject Companies companies;
  @Inject PriceRequest prices;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Asked twice it gives the same quote. */
  @Transactional
  public QuoteRef quote(RequestRef ref, Supplier<QuoteRef> draft, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var request = requests.lock(ref);
    if (request.quote().isPresent()) return request.quote().get();
    request.becomes(draft.get(), actor);
    return request.quote().get();
  }

  /** What was asked for, at what it costs that company today. */
  public List<Priced> lines(QuoteRequest request) {
    var pieces = new LinkedHashMap<Sku, Integer>();
    request.lines().forEach(line -> pieces.put(line.sku(), line.pieces()));
    return prices.of(companies.get(request.company()), request.currency(), pieces);
  }

  @Transactional
  public void decline(RequestRef ref, String why, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var request = requests.lock(ref);
    request.decline(why, actor, clock.instant());
    var contact = companies.get(request.company()).contact();
    outbox.add(new RequestDeclined(contact.value(), ref.value()));
  }
}
