package org.loomhive.stock;

/** Why counters changed. */
public enum StockMovementKind {
  RECEIVED,
  RECEIVED_ALLOCATED,
  ALLOCATED,
  RELEASED,
  SHIPPED,
  COUNTED,
  /** A buyer sent it back; nobody has looked at it. */
  CAME_BACK,
  /** It was looked at and is as new. */
  ACCEPTED,
  /** It was looked at and is not. */
  REJECTED,
  /** It was damaged in the store. */
  BROKE,
  MENDED,
  WRITTEN_OFF
}
