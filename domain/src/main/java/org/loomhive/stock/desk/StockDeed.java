package org.loomhive.stock.desk;

/** What becomes of pieces in the store that nobody buys. */
public enum StockDeed {
  BROKE,
  MENDED,
  WRITTEN_OFF
}
