package org.loomhive.catalog;

import java.util.Optional;

/** The three crafts that are offered. Words for them live in the bundles. */
public enum ProductKind {
  WEAVING,
  CANE_AND_BAMBOO,
  HONEY;

  /** Reads a name; empty for none or an unknown one. */
  public static Optional<ProductKind> find(String name) {
    for (ProductKind one : values()) if (one.name().equals(name)) return Optional.of(one);
    return Optional.empty();
  }
}
