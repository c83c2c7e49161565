package org.loomhive.admin.pieces;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.PointKind;
import org.loomhive.production.inspection.plan.Read;

/** One point of one piece of the sample, as it is read and typed. */
public class PointField {
  private final PlanPoint point;
  private final int piece;
  private final String kept;
  private BigDecimal measured;
  private String said;
  private Part photo;

  public PointField(PlanPoint point, int piece, List<PiecePhotos.Shown> photos) {
    this.point = point;
    this.piece = piece;
    this.kept =
        photos.stream()
            .filter(one -> one.isOf(new Read(point, piece, null, null)))
            .map(PiecePhotos.Shown::key)
            .findFirst()
            .orElse("");
  }

  /** What its photo is called that was kept already, or nothing. */
  public String getKept() {
    return kept;
  }

  /** A file that was not chosen is empty. */
  public Read read() throws IOException {
    if (photo == null || photo.getSize() == 0) return new Read(point, piece, measured, said);
    try (var content = photo.getInputStream()) {
      return new Read(point, piece, measured, said, content.readAllBytes());
    }
  }

  public boolean isCompared() {
    return point.kind() == PointKind.PHOTO;
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
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
