package org.loomhive.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** As money names them. */
  public static List<String> codes() {
    return Stream.of(values()).map(Enum::name).toList();
  }

  /** Reads a code in any case; empty for a currency that is not charged. */
  public static Optional<ChargeCurrency> find(String code) {
    if (code == null) return Optional.empty();
    for (ChargeCurrency one : values())
      if (one.name().equals(code.toUpperCase(Locale.ROOT))) return Optional.of(one);
    return Optional.empty();
  }
}
