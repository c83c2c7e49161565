package org.loomhive.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.loomhive.kernel.Money;

/**
 * Who gets what of one price. The shares add up to the price to the last coin in every currency.
 *
 * @param price without tax and delivery
 * @param makerPay what the maker is paid for the piece, in her own currency
 */
public record PriceBreakdown(Money price, List<Share> shares, Money makerPay) {
  /**
   * One share of a price.
   *
   * @param percent of the price, rounded to whole percent for reading; amounts are exact
   */
  public record Share(CostReceiver receiver, Money amount, int percent) {}

  public PriceBreakdown {
    shares = List.copyOf(shares);
  }

  /**
   * Shares a price as the sheet shares the cost. One that is less than the cost leaves material and
   * makers what they are paid, as far as it is in their currency and pays that.
   */
  public static PriceBreakdown of(Money price, CostSheet sheet) {
    return sheet.isMoreThan(price)
        ? shared(sheet.total(), sheet).reducedTo(price)
        : shared(price, sheet);
  }

  private static PriceBreakdown shared(Money price, CostSheet sheet) {
    var receivers =
        Arrays.stream(CostReceiver.values()).filter(r -> sheet.of(r).isPositive()).toList();
    var weights = receivers.stream().mapToLong(r -> sheet.of(r).minor()).toArray();
    var amounts = price.split(weights);
    var shares = new ArrayList<Share>();
    for (int i = 0; i < receivers.size(); i++)
      shares.add(new Share(receivers.get(i), amounts.get(i), percent(amounts.get(i), price)));
    return new PriceBreakdown(price, shares, sheet.makerPay());
  }

  /** Under this no discount goes. */
  public Money floor() {
    return Money.sum(
        price.currency(),
        shares.stream().filter(s -> s.receiver().isFloor()).map(Share::amount).toList());
  }

  /** For a lower price: the floor stays whole, the others share what is left as they did. */
  public PriceBreakdown reducedTo(Money lower) {
    if (lower.equals(price)) return this;
    var others = shares.stream().filter(s -> !s.receiver().isFloor()).toList();
    var left = lower.minus(floor());
    if (left.isNegative() || others.isEmpty())
      throw new IllegalArgumentException("below the floor");
    var parts = left.split(others.stream().mapToLong(s -> s.amount().minor()).toArray()).iterator();
    var reduced = new ArrayList<Share>();
    for (Share share : shares) {
      var amount = share.receiver().isFloor() ? share.amount() : parts.next();
      reduced.add(new Share(share.receiver(), amount, percent(amount, lower)));
    }
    return new PriceBreakdown(lower, reduced, makerPay);
  }

  private static int percent(Money share, Money price) {
    return BigDecimal.valueOf(share.minor())
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(price.minor()), 0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
