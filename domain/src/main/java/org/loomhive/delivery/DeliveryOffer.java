package org.loomhive.delivery;

import org.loomhive.kernel.Money;

/**
 * One way to have a parcel brought, with its price.
 *
 * @param code of the method; words for it live in the bundles
 * @param transitDaysFrom calendar days after it was shipped, the shortest
 * @param dutyPaid the carrier takes duty and import tax from us and asks for nothing at the door
 */
public record DeliveryOffer(
    String code, Money price, int transitDaysFrom, int transitDaysTo, boolean dutyPaid) {
  /** Two parcels by the same way: both are paid for, and the slower one counts. */
  DeliveryOffer with(DeliveryOffer other) {
    return new DeliveryOffer(
        code,
        price.plus(other.price),
        Math.min(transitDaysFrom, other.transitDaysFrom),
        Math.max(transitDaysTo, other.transitDaysTo),
        dutyPaid && other.dutyPaid);
  }

  /** The same for another price. */
  public DeliveryOffer at(Money other) {
    return new DeliveryOffer(code, other, transitDaysFrom, transitDaysTo, dutyPaid);
  }
}
