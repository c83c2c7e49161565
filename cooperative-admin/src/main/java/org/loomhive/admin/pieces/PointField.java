package org.loomhive.admin.pieces;

import java.math.BigDecimal;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.Read;

/** One point of one piece of the sample, as it is read and typed. */
public class PointField {
  private final PlanPoint point;
  private final int piece;
  private BigDecimal measured;
  private String said;

  PointField(PlanPoint point, int piece) {
    this.point = point;
    this.piece = piece;
  }

  Read read() {
    return new Read(point, piece, measured, said);
  }

  public PlanPoint getPoint() {
    return point;
  }

  public int getPiece() {
    return piece;
  }

  public BigDecimal getMeasured() {
    return measured;
  }

  public void setMeasured(BigDecimal measured) {
    this.measured = measured;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}
