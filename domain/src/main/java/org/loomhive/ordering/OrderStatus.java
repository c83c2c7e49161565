package org.loomhive.ordering;

/** A word for the facts of an order; nothing is stored under it. */
public enum OrderStatus {
  AWAITING_PAYMENT,
  EXPIRED,
  PAID,
  IN_WORK,
  PARTLY_SHIPPED,
  SHIPPED
}
