package org.loomhive.breakdown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.kernel.Money;

/**
 * Sets what was spent against the plan. Whatever cost more or less than its plan is the
 * organisation's, so that the shares add up to the price to the last coin.
 */
final class Drawing {
  private final Money price;
  private final int pieces;
  private final CostSheet sheet;
  private final Map<ShareOf, ActualShare> shares = new EnumMap<>(ShareOf.class);

  /**
   * @param price of all pieces of the line, without tax and delivery
   * @param planned what of one piece's price each receiver was to get
   * @param sheet by which one piece was planned, in the currency of its makers
   */
  Drawing(Money price, int pieces, Map<CostReceiver, Money> planned, CostSheet sheet) {
    this.price = price;
    this.pieces = pieces;
    this.sheet = sheet;
    planned.forEach((receiver, each) -> plan(ShareOf.of(receiver), each.times(pieces).minor()));
  }

  private void plan(ShareOf receiver, long minor) {
    shares.put(receiver, new ActualShare(receiver, minor, minor));
  }

  /**
   * @param fee what the payment service kept of the price; empty as long as that is not known
   */
  List<ActualShare> against(Spent spent, Optional<Money> fee) {
    long more = set(CostReceiver.MAKER_PAY, spent.makers(), spent.whyPay());
    var material = spent.material();
    boolean isMore = material.compareTo(plannedCost(CostReceiver.MATERIAL)) > 0;
    more += set(CostReceiver.MATERIAL, material, isMore ? Why.MATERIAL_MORE : Why.MATERIAL_LESS);
    more += fee.map(this::setFee).orElse(0L);
    if (more != 0) rest(-more);
    return new ArrayList<>(shares.values());
  }

  private long setFee(Money fee) {
    long more = fee.minor() - planned(ShareOf.PAYMENT_COST);
    return set(ShareOf.PAYMENT_COST, more, more > 0 ? Why.FEE_MORE : Why.FEE_LESS);
  }

  private Money plannedCost(CostReceiver receiver) {
    return sheet.of(receiver).times(pieces);
  }

  /** Gives by how much more than planned it is, in coins of the price. */
  private long set(CostReceiver receiver, Money spent, Why why) {
    return set(ShareOf.of(receiver), inPrice(spent.minus(plannedCost(receiver))), why);
  }

  private long set(ShareOf of, long more, Why why) {
    long planned = planned(of);
    if (planned != 0 || more != 0)
      shares.put(of, new ActualShare(of, planned, planned + more).fromBooks().because(why));
    return more;
  }

  private long planned(ShareOf of) {
    return shares.containsKey(of) ? shares.get(of).plannedMinor() : 0;
  }

  private void rest(long minor) {
    var why = minor < 0 ? Why.BORNE_BY_US : Why.KEPT_BY_US;
    var us = new ActualShare(ShareOf.ORGANISATION, 0, minor).fromBooks().because(why);
    shares.put(ShareOf.ORGANISATION, us);
  }

  /** By the rate at which the whole sheet became the whole price. */
  private long inPrice(Money cost) {
    return BigDecimal.valueOf(cost.minor())
        .multiply(BigDecimal.valueOf(price.minor()))
        .divide(BigDecimal.valueOf(sheet.total().times(pieces).minor()), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }
}
