package org.loomhive.delivery.tax;

import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Refused;

/**
 * Where tax is taken: a country, or a part of it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region the part as in ISO 3166-2 without the country; empty for all of it
 */
public record Place(String country, String region) {
  public Place {
    if (!country.matches("[A-Z]{2}")) throw new Refused(RowRefusal.NOT_A_COUNTRY, country);
    if (!region.matches("[A-Z0-9]{0,3}")) throw new Refused(RowRefusal.NOT_A_COUNTRY, region);
  }

  public static Place of(String country) {
    return new Place(country, "");
  }

  /** DE, or US-CT. */
  @Override
  public String toString() {
    return region.isEmpty() ? country : country + "-" + region;
  }
}
