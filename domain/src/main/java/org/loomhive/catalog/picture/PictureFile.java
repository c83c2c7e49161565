package org.loomhive.catalog.picture;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of one picture in one width. Never changed. */
@Entity
@Table(name = "picture_file")
public class PictureFile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String picture;
  private int width;
  @Lob private byte[] jpeg;

  protected PictureFile() {} // for EclipseLink

  PictureFile(String picture, int width, byte[] jpeg) {
    this.picture = picture;
    this.width = width;
    this.jpeg = jpeg.clone();
  }
}
