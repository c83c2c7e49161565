package org.loomhive.production.inspection.stage;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.loomhive.catalog.picture.CleanPhoto;

/** What somebody saw, as a picture. */
@Entity
@Table(name = "look_photo")
public class LookPhoto {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @OneToOne(optional = false)
  @JoinColumn(name = "look_id")
  private StageLook look;

  @Embedded private CleanPhoto photo;

  protected LookPhoto() {} // for EclipseLink

  LookPhoto(StageLook look, CleanPhoto photo) {
    this.look = look;
    this.photo = photo;
  }
}
