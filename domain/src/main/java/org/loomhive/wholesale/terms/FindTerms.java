package org.loomhive.wholesale.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.holder.Holder;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.wholesale.price.OrderMinimums;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.price.QuantityRules;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuotedPiece;
import org.loomhive.wholesale.quote.Quotes;

/** The one door to prices of wholesale: it opens for those who buy for an approved company only. */
@ApplicationScoped
public class FindTerms {
  @Inject Companies companies;
  @Inject Ladders ladders;
  @Inject QuantityRules rules;
  @Inject OrderMinimums minimums;
  @Inject Quotes quotes;

  /** Empty for whoever buys for no company, or for one that was not approved or is paused. */
  public Optional<WholesaleTerms> of(
      BuyerRef buyer, String currency, Collection<Variant> variants) {
    return companies
        .of(buyer)
        .filter(Company::isApproved)
        .map(company -> terms(company, currency, variants));
  }

  /** Whoever buys for an approved company is of its party: what stands held for it is hers. */
  public Holder holder(String name, Optional<BuyerRef> buyer) {
    return Holder.of(
        name, buyer.flatMap(companies::of).filter(Company::isApproved).map(Company::ref));
  }

  /** The same with all that is sold to companies in this currency. */
  public Optional<LineSheet> sheet(BuyerRef buyer, String currency) {
    return companies.of(buyer).filter(Company::isApproved).map(one -> sheet(one, currency));
  }

  private LineSheet sheet(Company company, String currency) {
    var sold = ladders.sold(currency);
    var terms = terms(company, currency, sold);
    return new LineSheet(
        terms, sold.stream().filter(one -> terms.ladder(one.sku()).isPresent()).toList());
  }

  private WholesaleTerms terms(Company company, String currency, Collection<Variant> variants) {
    var quoted = quotes.agreed(company.ref(), currency).stream().map(QuotedPiece::line).toList();
    var sold = sold(currency, variants, quoted);
    var samples = samples(company, currency, variants);
    return new WholesaleTerms(company, sold, samples, minimums.in(currency));
  }

  /** Never for less than what its makers have of it, nor for more than everybody pays. */
  private Map<Sku, SampleToOrder> samples(
      Company company, String currency, Collection<Variant> variants) {
    var samples = new HashMap<Sku, SampleToOrder>();
    for (QuotedPiece one : quotes.sampled(company.ref(), currency))
      variants.stream()
          .filter(piece -> piece.sku().equals(one.line().sku()))
          .filter(piece -> piece.findPrice(currency).isPresent())
          .forEach(piece -> samples.putIfAbsent(piece.sku(), sample(one, piece)));
    return samples;
  }

  private static SampleToOrder sample(QuotedPiece one, Variant piece) {
    var offer = one.line().sample().orElseThrow();
    var full = piece.breakdownIn(offer.price().currency());
    var price = Ladder.always(offer.price()).within(full).lowest();
    return new SampleToOrder(one.quote(), price, offer.group(), one.line().sheet());
  }

  private Map<Sku, PieceTerms> sold(
      String currency, Collection<Variant> variants, List<Priced> quoted) {
    var written = ladders.of(variants.stream().map(Variant::sku).toList(), currency);
    var ruled = variants.stream().filter(one -> written.containsKey(one.sku())).toList();
    var numbers = rules.of(ruled);
    var sold = new HashMap<Sku, PieceTerms>();
    for (Variant one : variants) {
      var hers = of(one, quoted);
      var ladder = Optional.ofNullable(written.get(one.sku()));
      if (one.findPrice(currency).isEmpty() || ladder.isEmpty() && hers.isEmpty()) continue;
      var today = with(hers, ladder.orElse(Ladder.always(one.priceIn(currency))));
      var rule = numbers.getOrDefault(one.sku(), QuantityRule.NONE);
      var from = hers.stream().map(Priced::pieces).min(Comparator.naturalOrder());
      sold.put(one.sku(), new PieceTerms(today.within(one.breakdownIn(currency)), rule, from));
    }
    return sold;
  }

  private static List<Priced> of(Variant one, List<Priced> quoted) {
    return quoted.stream().filter(line -> line.sku().equals(one.sku())).toList();
  }

  /** The bands for all companies, and what was quoted to this one. */
  private static Ladder with(List<Priced> quoted, Ladder written) {
    var ladder = written;
    for (Priced line : quoted) ladder = ladder.with(new Ladder.Band(line.pieces(), line.each()));
    return ladder;
  }
}
