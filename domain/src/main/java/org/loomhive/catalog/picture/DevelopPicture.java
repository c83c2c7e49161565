package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import org.loomhive.kernel.Fingerprint;

/** Keeps a picture in all its widths, without what the camera wrote into it. */
@ApplicationScoped
public class DevelopPicture {
  private static final int KEY_LENGTH = 24;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Pictures pictures;

  /** The key under which it is found; the same file has the same key. */
  public String develop(byte[] file) {
    return develop(file, Darkroom.scale(Darkroom.read(file), PictureWidth.LARGE.pixels()));
  }

  /** For one that was read already. */
  String develop(byte[] file, BufferedImage large) {
    var key = Fingerprint.of(file).substring(0, KEY_LENGTH);
    if (pictures.has(key)) return key;
    var next = large;
    for (PictureWidth width : PictureWidth.values()) {
      next = Darkroom.scale(next, width.pixels());
      em.persist(new PictureFile(key, width.pixels(), Darkroom.jpeg(next)));
    }
    return key;
  }
}
