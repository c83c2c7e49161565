package org.loomhive.stock;

/** Noes of the store. */
public enum StockRefusal {
  SOLD_OUT,
  NOT_SO_MANY_ALLOCATED,
  NOT_SO_MANY_FREE,
  NOT_SO_MANY_CAME_BACK,
  NOT_SO_MANY_DAMAGED,
  NEEDS_REASON
}
