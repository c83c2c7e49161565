package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.design.Designs;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.messaging.Outbox;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.price.OrderMinimums;
import org.loomhive.wholesale.quote.Quote.Priced;

/**
 * Writes quotes down, edition by edition, in the transaction of whoever has asked whether its
 * prices pay their makers.
 */
@ApplicationScoped
public class KeepQuote {
  /** A basket takes no more. */
  public static final int MOST_LINES = 50;

  @Inject Quotes quotes;
  @Inject Companies companies;
  @Inject OrderMinimums minimums;
  @Inject HoldForQuote hold;
  @Inject Designs designs;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** What is said to a company. */
  public record Said(QuoteTerms terms, List<Priced> lines) {
    Money sum() {
      return Money.sum(terms.currency(), lines.stream().map(Priced::total).toList());
    }
  }

  /** A new draft for a company. */
  public QuoteRef draft(CompanyRef company, Said said, Actor actor) {
    require(said);
    companies.get(company);
    var quote = new Quote(company).says(said.terms(), said.lines(), actor, clock.instant());
    quotes.add(quote);
    return quote.ref();
  }

  /** A draft is written anew; what was sent is left as it is, and the next edition is begun. */
  public void write(QuoteRef ref, Said said, Actor actor) {
    require(said);
    var newest = quotes.lock(ref);
    boolean isDraft = newest.state(quotes.today()) == QuoteState.DRAFT;
    if (newest.isOrdered()) throw new Refused(WholesaleRefusal.NOT_NOW);
    var draft = isDraft ? newest : newest.next();
    draft.says(said.terms(), said.lines(), actor, clock.instant());
    if (!isDraft) quotes.add(draft);
  }

  private void require(Said said) {
    if (said.lines().isEmpty()) throw new Refused(WholesaleRefusal.QUOTE_EMPTY);
    if (said.lines().size() > MOST_LINES)
      throw new Refused(WholesaleRefusal.QUOTE_TOO_LONG, MOST_LINES);
    if (said.lines().stream().map(Priced::sku).distinct().count() < said.lines().size())
      throw new Refused(WholesaleRefusal.QUOTED_TWICE);
    if (said.lines().stream().anyMatch(one -> one.sample().isPresent() && one.pieces() == 1))
      throw new Refused(WholesaleRefusal.SAMPLE_OF_ONE);
    minimums.require(said.sum());
  }

  /**
   * Its contact has a letter, and some of it is held for her; what was sent before under its number
   * holds no more. Twice is the same as once.
   *
   * @param written when the text was written that is to be sent; refused where it was changed since
   */
  public void send(QuoteRef ref, Instant written) {
    var company = companies.lock(quotes.get(ref).company());
    var quote = quotes.lock(ref);
    if (quote.state(quotes.today()) != QuoteState.DRAFT) return;
    if (!company.isApproved()) throw new Refused(WholesaleRefusal.COMPANY_NOT_APPROVED);
    if (!quote.writtenAt().equals(written)) throw new Refused(WholesaleRefusal.QUOTE_CHANGED);
    if (quotes.today().isAfter(quote.terms().validUntil()))
      throw new Refused(WholesaleRefusal.QUOTE_OVER);
    var now = clock.instant();
    quotes.editions(ref).stream()
        .filter(one -> one.edition() < quote.edition())
        .forEach(one -> one.isReplaced(quote, now));
    quote.send(sheets(quote), now);
    hold.hold(quote);
    outbox.add(new QuoteToTell(company.contact().value(), ref.value(), quote.edition()));
  }

  private Map<Sku, EditionRef> sheets(Quote quote) {
    var sheets = new HashMap<Sku, EditionRef>();
    for (Priced line : quote.lines())
      designs.sheetFor(line.sku()).ifPresent(one -> sheets.put(line.sku(), one.ref()));
    return sheets;
  }

  /** The company does not want it: neither what was sent nor what is drafted. */
  public void lose(QuoteRef ref, String why) {
    companies.find(quotes.get(ref).company()).ifPresent(one -> companies.lock(one.ref()));
    quotes.lock(ref);
    var alive = quotes.editions(ref).stream().filter(Quote::isAlive).toList();
    var open = alive.stream().filter(one -> !one.isOrdered()).toList();
    if (open.isEmpty() && !alive.isEmpty()) throw new Refused(WholesaleRefusal.NOT_NOW);
    open.forEach(one -> one.lose(why, clock.instant()));
    if (open.size() == alive.size()) hold.release(ref);
  }
}
