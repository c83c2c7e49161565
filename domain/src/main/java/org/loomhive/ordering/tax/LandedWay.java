package org.loomhive.ordering.tax;

import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.tax.LandedCost;
import org.loomhive.kernel.Money;

/** One way to have it brought, with all that it costs. */
public record LandedWay(DeliveryOffer offer, LandedCost cost) {
  /** What is charged when it is ordered. */
  public Money toPay() {
    return cost.toPay();
  }
}
