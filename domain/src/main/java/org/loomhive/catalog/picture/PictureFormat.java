package org.loomhive.catalog.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a picture is sent as. Every browser reads JPEG; the others say what more they read. */
public enum PictureFormat {
  JPEG,
  WEBP,
  AVIF;

  private final String type = "image/" + name().toLowerCase(Locale.ROOT);

  /** As the headers of a browser name it. */
  public String type() {
    return type;
  }

  /**
   * All that a browser reads.
   *
   * @param accept what its header says; may be null
   */
  public static Set<PictureFormat> in(String accept) {
    var said = String.valueOf(accept);
    return Arrays.stream(values())
        .filter(one -> one == JPEG || said.contains(one.type))
        .collect(Collectors.toSet());
  }
}
