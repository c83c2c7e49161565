package org.loomhive.production.inspection.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.production.receipt.Receipt;

/** A piece as it lay beside its reference, written anew without what the camera knew. */
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
  private String photo;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] jpeg;

  @Column(name = "taken_in_at")
  private Instant takenInAt;

  @Column(name = "taken_in_by")
  private String takenInBy;

  protected PiecePhoto() {} // for EclipseLink

  PiecePhoto(Receipt receipt, Read read, String photo, byte[] jpeg) {
    this.receipt = receipt;
    this.point = read.point();
    this.piece = read.piece();
    this.photo = photo;
    this.jpeg = jpeg.clone();
  }

  PiecePhoto by(Actor who, Instant when) {
    takenInBy = who.ref();
    takenInAt = when;
    return this;
  }
}
