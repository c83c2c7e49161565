package org.loomhive.admin.pieces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.production.receipt.NewReceipt.Weighed;

/** What somebody weighed of one lot, where she knows better than the recipe. */
public class LotFigure {
  private final Holding held;
  private BigDecimal inPieces;
  private BigDecimal lost;

  LotFigure(Holding held) {
    this.held = held;
  }

  public Holding getHeld() {
    return held;
  }

  boolean isGiven() {
    return inPieces != null || lost != null;
  }

  Weighed weighed() {
    return new Weighed(quantity(inPieces), quantity(lost));
  }

  private Quantity quantity(BigDecimal typed) {
    var exact = typed == null ? BigDecimal.ZERO : typed;
    return Quantity.of(exact.setScale(Quantity.SCALE, RoundingMode.HALF_UP), held.held().unit());
  }

  /** Empty lets the recipe say it. */
  public BigDecimal getInPieces() {
    return inPieces;
  }

  public void setInPieces(BigDecimal inPieces) {
    this.inPieces = inPieces;
  }

  public BigDecimal getLost() {
    return lost;
  }

  public void setLost(BigDecimal lost) {
    this.lost = lost;
  }
}
