package org.loomhive.wage.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.MakerGroup;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.quote.SampleOffer;

/**
 * The office makes a price for one company. As with a ladder, each may take from what the house and
 * the cooperative keep, and none from anybody's pay; that is asked when it is written and once more
 * when it is sent.
 */
@ApplicationScoped
public class WriteQuote {
  @Inject KeepQuote keep;
  @Inject Quotes quotes;
  @Inject Variants variants;
  @Inject LeastPrice least;
  @Inject PriceFloor floor;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public QuoteRef draft(CompanyRef company, KeepQuote.Said said, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    said.lines().forEach(this::require);
    return keep.draft(company, said, actor);
  }

  /** A draft is written anew; after it was sent the next edition is begun. */
  @Transactional
  public void write(QuoteRef ref, KeepQuote.Said said, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    said.lines().forEach(this::require);
    keep.write(ref, said, actor);
  }

  /**
   * Twice is the same as once.
   *
   * @param written when the text was written that is to be sent
   */
  @Transactional
  public void send(QuoteRef ref, Instant written, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    quotes.get(ref).lines().forEach(this::require);
    keep.send(ref, written);
  }

  @Transactional
  public void lose(QuoteRef ref, String why, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    keep.lose(ref, why);
  }

  private void require(Priced line) {
    var piece =
        variants
            .find(line.sku())
            .orElseThrow(() -> new Refused(WholesaleRefusal.QUOTED_UNKNOWN, line.sku()));
    requirePay(piece, line.each());
    line.sample().ifPresent(sample -> requireSample(piece, sample));
  }

  /** A group of the house makes it, or it lies there. */
  private void requireSample(Variant piece, SampleOffer sample) {
    requirePay(piece, sample.price());
    var name = piece.product().name();
    if (!piece.isMadeToOrder() && sample.group().isPresent())
      throw new Refused(WholesaleRefusal.SAMPLE_IS_READY, name);
    var groups =
        cooperatives.groupsOf(piece.product().cooperative()).stream()
            .map(MakerGroup::name)
            .toList();
    if (piece.isMadeToOrder() && sample.group().filter(groups::contains).isEmpty())
      throw new Refused(WholesaleRefusal.SAMPLE_NEEDS_GROUP, name, String.join(", ", groups));
  }

  private void requirePay(Variant piece, Money each) {
    var full = piece.priceIn(each.currency());
    if (each.compareTo(full) > 0)
      throw new Refused(WholesaleRefusal.NOT_CHEAPER_THAN_SHOP, each, full);
    least.require(each, piece.costSheet());
    var makers = piece.product().cooperative();
    floor.requireOfMany(piece, each, cooperatives.get(makers).businessDay(clock.instant()));
  }
}
