package org.loomhive.catalog.picture;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;

/** A photo that was written anew without what its camera knew, and who took it in. */
@Embeddable
public class CleanPhoto implements Serializable {
  private static final int WIDTH_PIXELS = 1280;
  private static final int NAME_LENGTH = 24;

  @Column(name = "photo")
  private String name;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private byte[] jpeg;

  @Column(name = "taken_in_at")
  private Instant takenInAt;

  @Column(name = "taken_in_by")
  private String takenInBy;

  protected CleanPhoto() {} // for EclipseLink

  /** Refused when the file is no picture. */
  public static CleanPhoto of(byte[] file, Actor who, Instant when) {
    var made = new CleanPhoto();
    made.name = nameOf(file);
    made.jpeg = Darkroom.clean(file, WIDTH_PIXELS);
    made.takenInBy = who.ref();
    made.takenInAt = when;
    return made;
  }

  /** The same file has the same name, so that it is kept once. */
  public static String nameOf(byte[] file) {
    return Fingerprint.of(file).substring(0, NAME_LENGTH);
  }
}
