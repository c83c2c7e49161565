package org.loomhive.evidence;

/**
 * What the evidence is about.
 *
 * @param key slug of a product, or number of a lot
 */
public record Subject(Kind kind, String key) {
  /** A product with all work for it, or a lot with all work that something of it went into. */
  public enum Kind {
    PRODUCT,
    LOT
  }
}
