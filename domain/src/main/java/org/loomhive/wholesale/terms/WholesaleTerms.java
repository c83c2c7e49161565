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
 * @param leastSum of the goods of an order
 */
public record WholesaleTerms(
    Company company,
    Map<Sku, Ladder> ladders,
    Map<Sku, QuantityRule> rules,
    Optional<Money> leastSum) {
  public WholesaleTerms {
    ladders = Map.copyOf(ladders);
    rules = Map.copyOf(rules);
  }

  public Optional<Ladder> ladder(Sku sku) {
    return Optional.ofNullable(ladders.get(sku));
  }

  /** How many of it go together; empty for what is sold as to everybody. */
  public Optional<QuantityRule> rule(Sku sku) {
    return ladder(sku).map(sold -> rules.getOrDefault(sku, QuantityRule.NONE));
  }
}
