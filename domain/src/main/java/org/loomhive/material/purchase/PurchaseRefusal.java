package org.loomhive.material.purchase;

/** Why nothing is ordered, or a delivery is not taken in. */
public enum PurchaseRefusal {
  SUPPLIER_KNOWN,
  ORDER_MORE_THAN_NOTHING,
  NOTHING_ORDERED,
  NUMBER_TAKEN,
  EXPECTED_BEFORE_ORDERED,
  PRICE_BELOW_ZERO,
  MORE_THAN_ORDERED,
  MORE_THAN_TOLERATED,
  OTHER_UNIT,
  EACH_NEEDED,
  NOTHING_CAME,
  RECEIVED_OTHERWISE,
  LINE_CLOSED,
  REASON_NEEDED
}
