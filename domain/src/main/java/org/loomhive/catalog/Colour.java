package org.loomhive.catalog;

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
  BLUE
}
