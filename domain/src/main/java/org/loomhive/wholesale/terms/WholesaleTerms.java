package org.loomhive.wholesale.terms;

import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.QuantityRule;

/**
 * What an approved company pays for some variants in one currency.
 *
 * @param ladders of those that are sold to companies; the others cost it what they cost everybody
 * @param samples that it may order one of, and has not yet
 * @param leastSum of the goods of an order
 */
public record WholesaleTerms(
    Company company,
    Map<Sku, Ladder> ladders,
    Map<Sku, QuantityRule> rules,
    Map<Sku, SampleToOrder> samples,
    Optional<Money> leastSum) {
  public WholesaleTerms {
    ladders = Map.copyOf(ladders);
    rules = Map.copyOf(rules);
    samples = Map.copyOf(samples);
  }

  public Optional<Ladder> ladder(Sku sku) {
    return Optional.ofNullable(ladders.get(sku));
  }

  /** How many of it go together; empty for what is sold as to everybody. */
  public Optional<QuantityRule> rule(Sku sku) {
    return ladder(sku).map(sold -> rules.getOrDefault(sku, QuantityRule.NONE));
  }

  /** The same where so many are taken: one piece may be a sample. */
  public Optional<QuantityRule> rule(Sku sku, int pieces) {
    return sample(sku, pieces).isPresent() ? Optional.of(QuantityRule.NONE) : rule(sku);
  }

  /** Each of so many pieces; empty for what costs what it costs everybody. */
  public Optional<Money> price(Sku sku, int pieces) {
    return sample(sku, pieces)
        .map(SampleToOrder::price)
        .or(() -> ladder(sku).map(ladder -> ladder.at(pieces)));
  }

  /** One piece of what was quoted is a sample, as long as none was bought. */
  public Optional<SampleToOrder> sample(Sku sku, int pieces) {
    return pieces == 1 ? Optional.ofNullable(samples.get(sku)) : Optional.empty();
  }
}
