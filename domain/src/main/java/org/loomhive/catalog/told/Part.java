package org.loomhive.catalog.told;

/** What of a product is told in words. */
public enum Part {
  NAME,
  CRAFT,
  CARE,
  SIZES,
  /** What a picture shows. */
  ALT
}
