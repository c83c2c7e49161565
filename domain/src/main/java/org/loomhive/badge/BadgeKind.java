package org.loomhive.badge;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /** Several as one column holds them. */
  public static String joined(Collection<BadgeKind> kinds) {
    return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  /** Reads what one column holds. */
  public static Set<BadgeKind> parted(String names) {
    var kinds = new TreeSet<BadgeKind>();
    for (String name : names.split(" ")) find(name).ifPresent(kinds::add);
    return kinds;
  }
}
