package org.loomhive.wage.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.price.PiecePriced;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.wage.rate.PieceRates;
import org.loomhive.wage.rate.TimeStudies;

/**
 * The one rule for whatever sells a piece: its maker has at least the piece rate of that day, on
 * the cost sheet and as her share of each price in her own currency.
 */
@ApplicationScoped
public class PriceFloor {
  @Inject PieceRates rates;
  @Inject TimeStudies studies;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** What its maker must have; empty for a piece that nobody has timed. */
  public Optional<PieceRate> least(Variant piece, LocalDate on) {
    if (studies.find(piece.sku(), on).isEmpty()) return Optional.empty();
    return Optional.of(rates.rateFor(piece.sku(), piece.product().cooperative(), on));
  }

  /**
   * However a price or a sheet is written, it is asked here; what nobody has timed waits for it.
   */
  void on(@Observes PiecePriced event) {
    var on = cooperatives.get(event.makers()).businessDay(clock.instant());
    if (studies.find(event.piece().sku(), on).isPresent())
      require(event.piece(), event.makers(), on);
  }

  /** Refuses with the figures. */
  public void require(Variant piece, LocalDate on) {
    require(piece, piece.product().cooperative(), on);
  }

  /** The same for a piece that does not stand in the books of its cooperative yet. */
  public void require(Variant piece, CooperativeRef makers, LocalDate on) {
    var least = rates.rateFor(piece.sku(), makers, on);
    var pay = piece.costSheet().makerPay();
    if (pay.compareTo(least.amount()) < 0)
      throw new Refused(
          WageRefusal.MAKER_PAY_UNDER_FLOOR,
          pay,
          least.amount(),
          least.minutes(),
          least.floorHour());
    piece.findPrice(pay.currency()).ifPresent(price -> requireShare(piece, price, least.amount()));
  }

  /**
   * The same for a lower price at which many are sold together. It may take from what the house and
   * the cooperative keep: once the payment service and the way out are paid, all that material and
   * makers have of the full price is left.
   */
  public void requireOfMany(Variant piece, Money price, LocalDate on) {
    require(piece, on);
    var full = piece.breakdownIn(price.currency());
    var fee = share(full, CostReceiver.PAYMENT_COST).minor();
    var ofPrice = BigDecimal.valueOf(fee).divide(coins(full.price()), MathContext.DECIMAL64);
    var costs =
        price.times(ofPrice, RoundingMode.UP).plus(share(full, CostReceiver.EXPORT_RESERVE));
    var left = price.minus(costs);
    if (left.compareTo(full.floor()) < 0)
      throw new Refused(WageRefusal.BAND_UNDER_FLOOR, price, costs, left, full.floor());
  }

  private static BigDecimal coins(Money amount) {
    return BigDecimal.valueOf(amount.minor());
  }

  private static void requireShare(Variant piece, Money price, Money least) {
    var share = share(piece.breakdownIn(price.currency()), CostReceiver.MAKER_PAY);
    if (share.compareTo(least) < 0)
      throw new Refused(WageRefusal.PRICE_UNDER_FLOOR, price, share, least);
  }

  private static Money share(PriceBreakdown shared, CostReceiver who) {
    return shared.shares().stream()
        .filter(one -> one.receiver() == who)
        .map(PriceBreakdown.Share::amount)
        .findFirst()
        .orElse(Money.zero(shared.price().currency()));
  }
}
