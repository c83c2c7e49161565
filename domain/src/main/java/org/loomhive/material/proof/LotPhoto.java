package org.loomhive.material.proof;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;

/** A photo of a lot, written anew without what its camera knew. Never changed. */
@Entity
@Table(name = "lot_photo")
public class LotPhoto {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  private String photo;
  private String shows;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] jpeg;

  @Column(name = "taken_in_at")
  private Instant takenInAt;

  @Column(name = "taken_in_by")
  private String takenInBy;

  protected LotPhoto() {} // for EclipseLink

  LotPhoto(LotNumber lot, String photo, String shows, byte[] jpeg) {
    this.lot = lot;
    this.photo = photo;
    this.shows = shows;
    this.jpeg = jpeg.clone();
  }

  LotPhoto by(Actor who, Instant when) {
    takenInBy = who.ref();
    takenInAt = when;
    return this;
  }
}
