package org.loomhive.badge;

import java.util.Optional;

/** What may be claimed; words for it live in the bundles of the sites. */
public enum BadgeKind {
  FAIR_TRADE,
  ORGANIC,
  ORIGIN,
  NATURAL_DYE,
  HANDLOOM,
  PURE_SILK,
  LOW_IMPACT;

  /** Reads what an address says. */
  public static Optional<BadgeKind> find(String name) {
    for (BadgeKind one : values()) if (one.name().equals(name)) return Optional.of(one);
    return Optional.empty();
  }
}
