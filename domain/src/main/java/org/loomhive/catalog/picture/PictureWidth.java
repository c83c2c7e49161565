package org.loomhive.catalog.picture;

/** The widths in pixels that each picture is kept in. */
public enum PictureWidth {
  LARGE(1280),
  MIDDLE(640),
  SMALL(320);

  private final int pixels;

  PictureWidth(int pixels) {
    this.pixels = pixels;
  }

  public int pixels() {
    return pixels;
  }
}
