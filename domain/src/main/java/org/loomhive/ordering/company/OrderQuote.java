package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.wholesale.quote.AcceptQuote;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteRef;

/** Who buys for a company accepts a quote, and what was quoted lies in her basket at its prices. */
@ApplicationScoped
public class OrderQuote {
  @Inject AcceptQuote accept;
  @Inject FillBasket fill;

  /**
   * What became of it.
   *
   * @param noes why some of it is not to be had
   */
  public record Put(String currency, List<Refused> noes) {}

  /** Twice is the same as once. */
  @Transactional
  public Put put(QuoteRef ref, BasketToken basket, BuyerRef buyer) {
    var quote = accept.accept(ref, buyer);
    fill.useCurrency(basket, quote.terms().currency());
    var noes = new ArrayList<Refused>();
    for (Priced line : quote.lines()) {
      var no = fill.whyNot(basket, line.sku(), line.pieces());
      if (no.isPresent()) noes.add(no.get());
      else fill.set(basket, line.sku(), line.pieces());
    }
    return new Put(quote.terms().currency(), noes);
  }
}
