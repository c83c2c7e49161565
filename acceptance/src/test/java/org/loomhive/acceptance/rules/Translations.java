package org.loomhive.acceptance.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.kernel.language.Language;

/** What is said to buyers, in every language in which it is said. */
final class Translations {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)");
  private static final String REFUSALS = "domain/src/main/resources/org/loomhive/refusals";
  private static final String STAFF_ONLY = "acceptance/src/test/resources/staff-only-noes.txt";
  private static final String SHOP = "storefront/src/main/resources";

  /** Beside those of the shop. */
  private static final List<String> SHARED =
      List.of(
          "web-shared/src/main/resources/org/loomhive/web/house",
          "web-shared/src/main/resources/org/loomhive/web/faces",
          "web-shared/src/main/resources/org/loomhive/web/papers/invoice",
          "adapters/outbound/src/main/resources/org/loomhive/adapters/outbound/messages");

  /** Rooms in which only staff and members meet a no. */
  private static final Set<String> NOT_OF_THE_SHOP =
      Set.of(
          "apiary",
          "breakdown",
          "fund",
          "impact",
          "ledger",
          "material",
          "membership",
          "payout",
          "production",
          "provenance",
          "wage");

  private Translations() {}

  /** The files in English, without their ending. */
  static List<String> bundles() {
    var bundles = new ArrayList<>(SHARED);
    for (Path file : Sources.below(SHOP, ".properties")) {
      var name = Sources.shown(file).replace(".properties", "");
      if (languageOf(name) == Language.EN) bundles.add(name);
    }
    return bundles;
  }

  /** All of these files in a language. */
  static Set<String> in(Language language) {
    var files = new TreeSet<String>();
    for (String bundle : bundles())
      if (Files.exists(Sources.ROOT.resolve(file(bundle, language)))) files.add(bundle);
    return files;
  }

  /** Keys that one of two languages does not have, each with the file that lacks it. */
  static Set<String> missing(String bundle, Language language) {
    var english = Sentences.keys(file(bundle, Language.EN));
    var other = Sentences.keys(file(bundle, language));
    var missing = new TreeSet<String>();
    for (String key : english)
      if (!other.contains(key)) missing.add(file(bundle, language) + " lacks " + key);
    for (String key : other)
      if (!english.contains(key)) missing.add(file(bundle, language) + " has " + key + " alone");
    return missing;
  }

  /** Noes that a buyer may read and that a language does not say. */
  static Set<String> unsaid(Language language) {
    var staffOnly = staffOnly();
    var said = Sentences.keys(file(REFUSALS, language));
    var unsaid = new TreeSet<String>();
    for (Path file : Sources.below("domain/src/main/java/org/loomhive", "Refusal.java")) {
      var room = Sources.shown(file).replaceFirst(".*?/org/loomhive/([a-z]+)/.*", "$1");
      var type = file.getFileName().toString().replace(".java", "");
      if (!NOT_OF_THE_SHOP.contains(room) && !staffOnly.contains(type))
        for (String key : Sentences.keys(file(REFUSALS, Language.EN)))
          if (key.startsWith(type + ".") && !staffOnly.contains(key) && !said.contains(key))
            unsaid.add(language.tag() + " " + key);
    }
    return unsaid;
  }

  /** Noes that only staff can meet, who read English. */
  static Set<String> saidToNobody(Language language) {
    var said = Sentences.keys(file(REFUSALS, language));
    var staffOnly = staffOnly();
    return said.stream()
        .filter(key -> staffOnly.contains(key) || staffOnly.contains(key.replaceFirst("\\..*", "")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> staffOnly() {
    return Set.copyOf(Sources.lines(Sources.ROOT.resolve(STAFF_ONLY)));
  }

  /** Sentences with other gaps than in English, or with an apostrophe that swallows them. */
  static Set<String> broken(Language language) {
    var broken = new TreeSet<String>();
    var all = bundles();
    all.add(REFUSALS);
    for (String bundle : all) {
      var english = Sentences.of(file(bundle, Language.EN));
      if (language != Language.EN)
        for (var said : Sentences.of(file(bundle, language)).entrySet())
          if (isOther((String) said.getValue(), english.getProperty((String) said.getKey())))
            broken.add(language.tag() + " " + said);
    }
    return broken;
  }

  private static boolean isOther(String said, String english) {
    return english == null || said.contains("'") || !gaps(said).equals(gaps(english));
  }

  private static Map<String, Boolean> gaps(String sentence) {
    var gaps = new TreeMap<String, Boolean>();
    var gap = GAP.matcher(sentence);
    while (gap.find()) gaps.put(gap.group(1), true);
    return gaps;
  }

  private static String file(String bundle, Language language) {
    return bundle + (language == Language.EN ? "" : "_" + language.tag()) + ".properties";
  }

  private static Language languageOf(String name) {
    return Language.find(name.replaceFirst(".*_", "")).orElse(Language.EN);
  }
}
