package org.loomhive.delivery.tax;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
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

  /** The parts of a country by name; none where it has no list. */
  public static List<String> names(String country) {
    return list(country).stream()
        .flatMap(names -> names.keySet().stream().map(names::getString))
        .sorted()
        .toList();
  }

  private static String code(String country, String word) {
    if (list(country).isEmpty()) return "";
    var names = list(country).get();
    if (names.containsKey(word)) return word;
    for (String code : names.keySet())
      if (names.getString(code).equalsIgnoreCase(word)) return code;
    return "";
  }

  private static Optional<ResourceBundle> list(String country) {
    try {
      var name = "org.loomhive.delivery.tax." + country;
      return Optional.of(ResourceBundle.getBundle(name, Locale.ROOT));
    } catch (MissingResourceException noList) {
      return Optional.empty();
    }
  }
}
