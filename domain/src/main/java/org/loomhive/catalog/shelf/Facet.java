package org.loomhive.catalog.shelf;

/** By what a list of products can be narrowed. */
public enum Facet {
  MATERIAL('m'),
  REGION('r'),
  OCCASION('o'),
  COLOUR('c'),
  READINESS('w'),
  /** Of which cooperative it is. */
  MAKER('k'),
  /** The product itself. */
  PIECE('p');

  private final char sign;

  Facet(char sign) {
    this.sign = sign;
  }

  /** What the words of all its marks begin with; no word that is typed has a colon. */
  String start() {
    return sign + ":";
  }
}
