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
 * @param sold those that are sold to companies; the others cost it what they cost everybody
 * @param samples that it may order one of, and has not yet
 * @param leastSum of the goods of an order
 */
public record WholesaleTerms(
    Company company,
    Map<Sku, PieceTerms> sold,
    Map<Sku, SampleToOrder> samples,
    Optional<Money> leastSum) {
  public WholesaleTerms {
    sold = Map.copyOf(sold);
    samples = Map.copyOf(samples);
  }

  public Optional<Ladder> ladder(Sku sku) {
    return find(sku).map(PieceTerms::ladder);
  }

  private Optional<PieceTerms> find(Sku sku) {
    return Optional.ofNullable(sold.get(sku));
  }

  /** How many of it go together; empty for what is sold as to everybody. */
  public Optional<QuantityRule> rule(Sku sku) {
    return find(sku).map(PieceTerms::rule);
  }

  /** The same where so many are taken: one piece may be a sample, and many may be quoted. */
  public Optional<QuantityRule> rule(Sku sku, int pieces) {
    return sample(sku, pieces).isPresent()
        ? Optional.of(QuantityRule.NONE)
        : find(sku).map(one -> one.rule(pieces));
  }

  /**
   * Each of so many pieces; empty for what costs what it costs everybody. A sample that nobody
   * asked for makes no piece dearer.
   */
  public Optional<Money> price(Sku sku, int pieces) {
    var many = find(sku).flatMap(one -> one.ladder().at(pieces));
    var sample = sample(sku, pieces).map(SampleToOrder::price);
    boolean isSoldAlone = find(sku).filter(one -> one.rule(pieces).accepts(pieces)).isPresent();
    if (sample.isEmpty() || many.isPresent() && isSoldAlone && isLower(many, sample)) return many;
    return sample;
  }

  private static boolean isLower(Optional<Money> one, Optional<Money> other) {
    return one.orElseThrow().compareTo(other.orElseThrow()) < 0;
  }

  /** One piece of what was quoted is a sample, as long as no order holds one. */
  public Optional<SampleToOrder> sample(Sku sku, int pieces) {
    return pieces == 1 ? Optional.ofNullable(samples.get(sku)) : Optional.empty();
  }
}
