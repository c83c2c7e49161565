package org.loomhive.material.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.kernel.LotNumber;

/** A photo of a lot. Never changed. */
@Entity
@Table(name = "lot_photo")
public class LotPhoto {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  private String shows;
  @Embedded private CleanPhoto photo;

  protected LotPhoto() {} // for EclipseLink

  LotPhoto(LotNumber lot, String shows, CleanPhoto photo) {
    this.lot = lot;
    this.shows = shows;
    this.photo = photo;
  }
}
