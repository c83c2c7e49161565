package org.loomhive.delivery.tax;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The parts of countries by the names that people write. Only countries that tax by parts have a
 * list.
 */
public final class Regions {
  private Regions() {}

  /** The place that an address names; of a part that nobody knows only the country is told. */
  public static Place of(String country, String written) {
    var word = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
    return new Place(country, word.isEmpty() ? "" : code(country, word));
  }

  private static String code(String country, String word) {
    try {
      var names = ResourceBundle.getBundle("org.loomhive.delivery.tax." + country, Locale.ROOT);
      if (names.containsKey(word)) return word;
      for (String code : names.keySet())
        if (names.getString(code).equalsIgnoreCase(word)) return code;
      return "";
    } catch (MissingResourceException noList) {
      return "";
    }
  }
}
