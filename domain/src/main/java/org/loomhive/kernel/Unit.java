package org.loomhive.kernel;

/** The units that things are counted in. Words for them live in the bundles. */
public enum Unit {
  PIECE,
  KILOGRAM,
  GRAM,
  METRE,
  HANK,
  BUNDLE,
  CONE,
  FRAME,
  LITRE
}
