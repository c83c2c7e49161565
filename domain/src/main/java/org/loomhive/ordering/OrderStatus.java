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
  SHIPPED;

  static OrderStatus of(Order order) {
    if (order.isCancelled()) return CANCELLED;
    if (!order.isPaid()) return order.isExpired() ? EXPIRED : AWAITING_PAYMENT;
    if (order.openLines().stream().allMatch(OrderLine::isShipped)) return SHIPPED;
    if (!order.shipments().isEmpty()) return PARTLY_SHIPPED;
    boolean begun = order.lines().stream().anyMatch(l -> l.hasReached(MakingStage.MATERIAL_GIVEN));
    return begun ? IN_WORK : PAID;
  }
}
