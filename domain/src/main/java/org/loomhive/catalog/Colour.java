package org.loomhive.catalog;

import java.util.Arrays;
import java.util.Locale;

/** Families of colours, as buyers look for them. The shade has a name of its own. */
public enum Colour {
  NATURAL,
  WHITE,
  BLACK,
  GREY,
  BROWN,
  RED,
  YELLOW,
  GREEN,
  BLUE;

  /** The family that a shade names itself; null for one that is called otherwise. */
  public static Colour find(String shade) {
    if (shade == null) return null;
    return Arrays.stream(values())
        .filter(one -> shade.toUpperCase(Locale.ROOT).contains(one.name()))
        .findFirst()
        .orElse(null);
  }
}
