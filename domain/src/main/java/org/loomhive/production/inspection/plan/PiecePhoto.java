package org.loomhive.production.inspection.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.production.receipt.Receipt;

/** A piece as it lay beside its reference. */
@Entity
@Table(name = "piece_photo")
public class PiecePhoto {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "receipt_id")
  private Receipt receipt;

  @ManyToOne(optional = false)
  @JoinColumn(name = "point_id")
  private PlanPoint point;

  private int piece;
  @Embedded private CleanPhoto photo;

  protected PiecePhoto() {} // for EclipseLink

  PiecePhoto(Receipt receipt, Read read, CleanPhoto photo) {
    this.receipt = receipt;
    this.point = read.point();
    this.piece = read.piece();
    this.photo = photo;
  }
}
