package org.loomhive.storefront.picture;

import org.loomhive.catalog.picture.PictureWidth;

/** Where the files of one picture are found. The address changes when the picture does. */
public record PictureAddress(String site, String key) {
  static final String FOLDER = "/pictures/";

  public String small() {
    return of(PictureWidth.SMALL);
  }

  public String middle() {
    return of(PictureWidth.MIDDLE);
  }

  public String large() {
    return of(PictureWidth.LARGE);
  }

  /** All widths for a browser to choose from. */
  public String all() {
    return small() + " 320w, " + middle() + " 640w, " + large() + " 1280w";
  }

  private String of(PictureWidth width) {
    return site + FOLDER + key + "-" + width.pixels() + ".jpg";
  }
}
