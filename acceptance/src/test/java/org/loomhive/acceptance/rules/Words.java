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

  /** Folders with words that the site does not read. */
  static Set<String> unread(String site) {
    var place = PLACES.get(site);
    var reader =
        Sources.text(
            Sources.ROOT
                .resolve(site)
                .resolve("src/main/java")
                .resolve(place)
                .resolve("Words.java"));
    var unread = new TreeSet<String>();
    for (Path file : Sources.below(site + "/src/main/resources/" + place, "words.properties")) {
      var folder = file.getParent().getFileName().toString();
      if (!place.endsWith("/" + folder) && !reader.contains('"' + folder + '"')) unread.add(folder);
    }
    return unread;
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
