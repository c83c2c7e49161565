package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.quote.AcceptQuote;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.terms.FindTerms;

/** Who buys for a company accepts a quote, and what was quoted lies in her basket at its prices. */
@ApplicationScoped
public class OrderQuote {
  @Inject AcceptQuote accept;
  @Inject FillBasket fill;
  @Inject Baskets baskets;
  @Inject Quotes quotes;
  @Inject Variants variants;
  @Inject FindTerms terms;

  /**
   * What became of it.
   *
   * @param noes why some of it is not to be had
   */
  public record Put(String currency, List<Refused> noes) {}

  /**
   * What no order took yet. Twice is the same as once.
   *
   * @param edition that she saw
   */
  @Transactional
  public Put put(QuoteRef ref, int edition, BasketToken basket, BuyerRef buyer) {
    var quote = accept.accept(ref, edition, buyer);
    fill.useCurrency(basket, quote.terms().currency());
    var noes = new ArrayList<Refused>();
    for (Priced line : quote.openLines()) {
      var no = fill.whyNot(basket, line.sku(), line.pieces());
      if (no.isPresent()) noes.add(no.get());
      else fill.set(basket, line.sku(), line.pieces());
    }
    return new Put(quote.terms().currency(), noes);
  }

  /**
   * One piece of a quoted line lies in her basket as a sample; the quote is not accepted by that.
   * Twice is the same as once. Gives the currency of the basket then.
   */
  @Transactional
  public String sample(QuoteRef ref, Sku sku, BasketToken basket, BuyerRef buyer) {
    var currency =
        quotes
            .findSent(ref)
            .map(quote -> quote.terms().currency())
            .orElseThrow(() -> new Refused(WholesaleRefusal.SAMPLE_OVER));
    var piece = variants.get(sku);
    terms
        .of(buyer, currency, List.of(piece))
        .flatMap(one -> one.sample(sku, 1))
        .filter(one -> one.quote().equals(ref))
        .orElseThrow(() -> new Refused(WholesaleRefusal.SAMPLE_OVER));
    if (baskets.get(basket).quantityOf(sku) > 1)
      throw new Refused(WholesaleRefusal.SAMPLE_BESIDE_PIECES, piece.product().name());
    fill.useCurrency(basket, currency);
    fill.set(basket, sku, 1);
    return currency;
  }
}
