package org.loomhive.stock;

/** Why counters changed. */
public enum StockMovementKind {
  RECEIVED,
  RECEIVED_ALLOCATED,
  ALLOCATED,
  RELEASED,
  SHIPPED,
  COUNTED
}
