package org.loomhive.delivery;

/**
 * How long a piece may be sent back. The law may give longer.
 *
 * @param days after the last piece of the order arrived
 * @param buyerPays the way back, when nothing is wrong with the piece
 */
public record ReturnPromise(int days, boolean buyerPays) {
  public boolean isBuyerPays() {
    return buyerPays;
  }
}
