package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.NotFound;

/** Keeps a picture in all its widths, without what the camera wrote into it. */
@ApplicationScoped
public class DevelopPicture {
  /** So wide a photo is kept at most to be cut out of later; buyers are not sent that file. */
  static final int SOURCE_PIXELS = 2560;

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
    return developed(key(file), large);
  }

  /** A photo that may be cut later. */
  String takeIn(byte[] file, BufferedImage photo) {
    var key = key(file);
    boolean isKept = pictures.file(key, SOURCE_PIXELS).isPresent();
    if (photo.getWidth() > PictureWidth.LARGE.pixels() && !isKept) {
      var source = Darkroom.jpeg(Darkroom.scale(photo, SOURCE_PIXELS));
      em.persist(new PictureFile(key, SOURCE_PIXELS, source));
    }
    return developed(key, Darkroom.scale(photo, PictureWidth.LARGE.pixels()));
  }

  /** What was taken in under this key, as large as it was kept. */
  BufferedImage source(String key) {
    return pictures
        .file(key, SOURCE_PIXELS)
        .or(() -> pictures.file(key, PictureWidth.LARGE.pixels()))
        .map(Darkroom::read)
        .orElseThrow(() -> new NotFound("picture", key));
  }

  /** A part of a photo is a picture of its own. */
  String cut(String source, Cut part, BufferedImage large) {
    return part.isWhole()
        ? source
        : developed(key((source + " " + part).getBytes(StandardCharsets.UTF_8)), large);
  }

  private static String key(byte[] content) {
    return Fingerprint.of(content).substring(0, KEY_LENGTH);
  }

  private String developed(String key, BufferedImage large) {
    if (pictures.has(key)) return key;
    var next = large;
    for (PictureWidth width : PictureWidth.values()) {
      next = Darkroom.scale(next, width.pixels());
      em.persist(new PictureFile(key, width.pixels(), Darkroom.jpeg(next)));
    }
    return key;
  }
}
