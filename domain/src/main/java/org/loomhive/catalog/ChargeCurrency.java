package org.loomhive.catalog;

import java.util.Locale;
import java.util.Optional;

/**
 * The currencies that a buyer may pay in. Each variant has an explicit price in each of them; none
 * is computed from another.
 */
public enum ChargeCurrency {
  USD,
  EUR,
  GBP,
  AUD,
  CAD,
  INR;

  /** Reads a code in any case; empty for a currency that is not charged. */
  public static Optional<ChargeCurrency> find(String code) {
    if (code == null) return Optional.empty();
    for (ChargeCurrency one : values())
      if (one.name().equals(code.toUpperCase(Locale.ROOT))) return Optional.of(one);
    return Optional.empty();
  }
}
