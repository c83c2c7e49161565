package org.loomhive.ordering;

/** A word for the facts of an order; nothing is stored under it. */
public enum OrderStatus {
  AWAITING_PAYMENT,
  EXPIRED,
  /** All of it, before it left. */
  CANCELLED,
  PAID,
  IN_WORK,
  PARTLY_SHIPPED,
  SHIPPED
}
