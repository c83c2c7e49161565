package org.loomhive.storefront.stories;

import org.loomhive.web.language.Spoken;

/**
 * A number that anybody may call.
 *
 * @param country ISO 3166-1 alpha-2
 * @param source who says so
 * @param known the year in which it was known to be right
 */
public record Helpline(String country, String name, String number, String source, int known) {
  public String countryName() {
    return Spoken.country(country);
  }

  /** As a phone takes it. */
  public String dialled() {
    return number.replaceAll("[^0-9+]", "");
  }
}
