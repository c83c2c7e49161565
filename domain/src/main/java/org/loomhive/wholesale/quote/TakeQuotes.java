package org.loomhive.wholesale.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.WholesaleRefusal;

/**
 * Counts what orders take of quotes, in the transaction of whoever places, pays, cancels or lets
 * them go. What stands held for a quote stays while its order waits for money: until then nothing
 * is lost by giving it back.
 */
@ApplicationScoped
public class TakeQuotes {
  @Inject Quotes quotes;
  @Inject HoldForQuote hold;
  @Inject Clock clock;

  /** Pieces of an order that is placed. */
  public record Wanted(OrderNumber order, Sku sku, int pieces) {}

  /**
   * Of what was agreed, the cheapest first: each piece counts for one quote.
   *
   * @param agreed quotes of the company that orders, in the currency of the order
   * @return the line by which they are made; empty where none was quoted
   */
  public Optional<QuotedPiece> many(List<Quote> agreed, Wanted wanted) {
    var cheapestFirst =
        agreed.stream()
            .filter(quote -> quote.left(wanted.sku()) > 0)
            .sorted(Comparator.comparing((Quote quote) -> each(quote, wanted.sku())))
            .toList();
    int rest = wanted.pieces();
    for (Quote quote : cheapestFirst) rest -= quote.take(wanted.order(), wanted.sku(), rest);
    return cheapestFirst.stream()
        .findFirst()
        .map(quote -> new QuotedPiece(quote.ref(), line(quote, wanted.sku())));
  }

  private static Money each(Quote quote, Sku sku) {
    return line(quote, sku).each();
  }

  private static Quote.Priced line(Quote quote, Sku sku) {
    return quote.lines().stream().filter(one -> one.sku().equals(sku)).findFirst().orElseThrow();
  }

  /** One piece as a sample; refused where another order holds it. */
  public void sample(QuoteRef ref, OrderNumber order, Sku sku) {
    boolean taken = quotes.lockOffered(ref).filter(one -> one.takeSample(order, sku)).isPresent();
    if (!taken) throw new Refused(WholesaleRefusal.SAMPLE_OVER);
  }

  /**
   * An order was paid that had lapsed before: what it took is taken again, as far as no other has.
   */
  public void again(QuoteRef ref, Wanted wanted, boolean sample) {
    quotes
        .lockOffered(ref)
        .ifPresent(
            quote -> {
              if (sample) quote.takeSample(wanted.order(), wanted.sku());
              else quote.take(wanted.order(), wanted.sku(), wanted.pieces());
            });
  }

  /** What an order takes is its own now, and stands held for no quote any more. */
  public void paid(OrderNumber order) {
    for (Quote quote : quotes.lockTakenBy(order)) {
      quote.paid(order, clock.instant());
      hold.lower(quote);
    }
  }

  /**
   * What an order took may be ordered anew.
   *
   * @param kept articles of which it has something still
   */
  public void giveBack(OrderNumber order, Set<Sku> kept) {
    for (Quote quote : quotes.lockTakenBy(order)) quote.giveBack(order, kept);
  }
}
