package org.loomhive.acceptance.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of each site and of the house, and the pages that ask for them. */
final class Words {
  private static final Map<String, String> PLACES =
      Map.of(
          "storefront", "org/loomhive/storefront",
          "artisan-portal", "org/loomhive/portal",
          "cooperative-admin", "org/loomhive/admin");

  static final Set<String> SITES = new TreeSet<>(PLACES.keySet());

  private Words() {}

  static Set<String> of(String site) {
    var keys = new TreeSet<String>();
    var place = site + "/src/main/resources/" + PLACES.get(site);
    for (Path file : Sources.below(place, "words.properties"))
      keys.addAll(Sentences.keys(Sources.shown(file)));
    return keys;
  }

  static Set<String> ofHouse() {
    return Sentences.keys("web-shared/src/main/resources/org/loomhive/web/house.properties");
  }

  /** Its own and those that all sites share. */
  static List<Path> pagesOf(String site) {
    var pages = new ArrayList<>(Sources.below(site + "/src/main", ".xhtml"));
    pages.addAll(Sources.below("web-shared/src/main", ".xhtml"));
    return pages;
  }
}
