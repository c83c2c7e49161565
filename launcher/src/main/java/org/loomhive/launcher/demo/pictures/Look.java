package org.loomhive.launcher.demo.pictures;

/** How a piece is shown: in the way in which somebody would lay it out on a market. */
public enum Look {
  /** Over a rod, with a fringe. */
  FRINGED,
  /** Over a rod, hemmed. */
  HEMMED,
  FOLDED,
  /** Several folded pieces of a set. */
  STACK,
  CUSHION,
  /** Small and flat on the table, one corner turned. */
  SQUARE,
  /** Along a table. */
  RUNNER,
  /** A roll with its end hanging down. */
  BOLT,
  SKEIN,

  BASKET,
  HANDLED,
  PLANTED,
  NESTED,
  TRAY,
  ROUND_TRAY,
  STOOL,

  JAR,
  COMB,
  THREE_JARS;

  boolean isCloth() {
    return compareTo(SKEIN) < 0;
  }

  boolean isPlaited() {
    return compareTo(BASKET) >= 0 && compareTo(STOOL) <= 0;
  }

  boolean isHoney() {
    return compareTo(JAR) >= 0;
  }
}
