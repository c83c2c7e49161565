package org.loomhive.storefront.facts;

import java.util.List;
import java.util.Map;
import org.loomhive.web.language.Spoken;

/**
 * A country that is told prices in a currency.
 *
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 */
public record Market(String country, String currency) {
  private static final Map<String, String> MAIN =
      Map.of("USD", "US", "EUR", "DE", "GBP", "GB", "AUD", "AU", "CAD", "CA", "INR", "IN");

  /** The one country whose delivery a page tells for a currency; never guessed from the reader. */
  public static Market of(String currency) {
    return new Market(MAIN.get(currency), currency);
  }

  /** All that are told of, in the order of their letters. */
  static List<String> countries() {
    return MAIN.values().stream().sorted().toList();
  }

  public String countryName() {
    return Spoken.country(country);
  }
}
