package org.loomhive.acceptance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.language.Language;

/** What the house says: every no has a sentence, and no word betrays anybody. */
class WordsTest {
  /** Words that would tell why somebody is here. They have no place on the commerce side. */
  private static final Pattern BETRAYING =
      Pattern.compile(
          "surviv|traffick|victim|rescue|rehabilit|reintegrat|case[ _-]?id|referral"
              + "|menschenhand|überleb|opfer|rescap|traite des",
          Pattern.CASE_INSENSITIVE);

  /** Public helplines have the names that they have; nothing there speaks of our members. */
  private static final String HELPLINES = "helplines.csv";

  /** A list of what no public text says has to have the words. */
  private static final String UNSAID = "told.csv";

  private static final Pattern ENUM_VALUE = Pattern.compile("^  ([A-Z][A-Z_0-9]+)[,;(]?.*$");

  private static final Set<String> MODULES =
      Set.of(
          "domain",
          "confidential",
          "web-shared",
          "storefront",
          "artisan-portal",
          "cooperative-admin",
          "launcher");

  private static final Map<String, String> REFUSALS =
      Map.of(
          "domain", "domain/src/main/resources/org/loomhive/refusals.properties",
          "confidential",
              "confidential/src/main/resources/org/loomhive/confidential/refusals.properties");

  /** All of the shop and its letters; what is printed is not. */
  private static final Set<String> BEGUN =
      Set.of(
          "adapters/outbound/src/main/resources/org/loomhive/adapters/outbound/messages",
          "storefront/src/main/resources/ValidationMessages",
          "storefront/src/main/resources/org/loomhive/storefront/words",
          "storefront/src/main/resources/org/loomhive/storefront/account/words",
          "storefront/src/main/resources/org/loomhive/storefront/after/words",
          "storefront/src/main/resources/org/loomhive/storefront/back/words",
          "storefront/src/main/resources/org/loomhive/storefront/badges/words",
          "storefront/src/main/resources/org/loomhive/storefront/giftcard/words",
          "storefront/src/main/resources/org/loomhive/storefront/impact/words",
          "storefront/src/main/resources/org/loomhive/storefront/landed/words",
          "storefront/src/main/resources/org/loomhive/storefront/newsletter/words",
          "storefront/src/main/resources/org/loomhive/storefront/order/words",
          "storefront/src/main/resources/org/loomhive/storefront/passkey/words",
          "storefront/src/main/resources/org/loomhive/storefront/reviews/words",
          "storefront/src/main/resources/org/loomhive/storefront/stories/words",
          "storefront/src/main/resources/org/loomhive/storefront/wholesale/words",
          "storefront/src/main/resources/org/loomhive/storefront/wish/words",
          "storefront/src/main/resources/org/loomhive/storefront/wishlist/words",
          "storefront/src/main/resources/org/loomhive/storefront/basket/words",
          "storefront/src/main/resources/org/loomhive/storefront/business/words",
          "storefront/src/main/resources/org/loomhive/storefront/checkout/words",
          "storefront/src/main/resources/org/loomhive/storefront/finding/words",
          "storefront/src/main/resources/org/loomhive/storefront/shop/words",
          "web-shared/src/main/resources/org/loomhive/web/faces",
          "web-shared/src/main/resources/org/loomhive/web/house");

  /** Printed with the letters of English. */
  private static final String INVOICE =
      "web-shared/src/main/resources/org/loomhive/web/papers/invoice";

  /**
   * What is offered in languages that are only started. A section with a word less would be read in
   * English, all of its pages.
   */
  private static final Map<Language, Set<String>> STARTED =
      Map.of(Language.ES, begunAnd(INVOICE), Language.JA, BEGUN, Language.HI, BEGUN);

  @Test
  void every_refusal_has_its_sentence_and_every_sentence_its_refusal() {
    for (var module : REFUSALS.entrySet())
      assertEquals(refusalsIn(module.getKey()), Sentences.keys(module.getValue()));
  }

  /** The last one would win, and nobody would notice. */
  @Test
  void no_key_stands_twice_in_a_bundle() {
    var twice = new TreeSet<String>();
    for (String module : MODULES) twice.addAll(Sentences.twiceBelow(module + "/src/main"));
    assertEquals(Set.of(), twice);
  }

  @Test
  void every_site_reads_all_of_its_words() {
    for (String site : Words.SITES) assertEquals(Set.of(), Words.unread(site), site);
  }

  @Test
  void complete_languages_say_everything_that_is_said_in_english() {
    var missing = new TreeSet<String>();
    for (Language language : Language.others())
      if (language.isComplete())
        for (String bundle : Translations.bundles())
          missing.addAll(Translations.missing(bundle, language));
    assertEquals(Set.of(), missing);
  }

  @Test
  void no_buyer_meets_a_no_in_another_language_than_that_of_her_page() {
    for (Language language : Language.others()) {
      assertEquals(Set.of(), Translations.unsaid(language));
      assertEquals(Set.of(), Translations.saidToNobody(language));
    }
  }

  @Test
  void started_languages_offer_the_sections_that_are_named_here_and_those_whole() {
    var missing = new TreeSet<String>();
    for (var started : STARTED.entrySet()) {
      assertFalse(started.getKey().isComplete());
      assertEquals(started.getValue(), Translations.in(started.getKey()), started.getKey().name());
      for (String bundle : started.getValue())
        missing.addAll(Translations.missing(bundle, started.getKey()));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void a_sentence_has_the_same_gaps_in_every_language_and_no_apostrophe_that_swallows_one() {
    var broken = new TreeSet<String>();
    for (Language language : Language.values()) broken.addAll(Translations.broken(language));
    assertEquals(Set.of(), broken);
  }

  /** An apostrophe that is not doubled swallows what follows it, also the {0}. */
  @Test
  void every_sentence_can_be_filled_in() {
    var broken = new TreeSet<String>();
    for (String file : REFUSALS.values())
      for (var sentence : Sentences.of(file).entrySet())
        if (!canBeFilledIn((String) sentence.getValue())) broken.add(sentence.toString());
    assertEquals(Set.of(), broken);
  }

  @Test
  void nothing_on_the_commerce_side_tells_why_somebody_is_here() {
    var found = new TreeSet<String>();
    for (String folder :
        Set.of(
            "domain/src/main",
            "web-shared/src/main",
            "storefront/src/main",
            "artisan-portal/src/main",
            "adapters",
            "schema/src/main/resources/db/commerce"))
      for (String ending :
          Set.of(".java", ".xhtml", ".properties", ".sql", ".xml", ".json", ".csv"))
        for (Path file : Sources.below(folder, ending))
          if (!file.endsWith(HELPLINES) && !file.endsWith(UNSAID))
            for (String line : Sources.lines(file))
              if (BETRAYING.matcher(line).find())
                found.add(Sources.shown(file) + ": " + line.strip());
    assertEquals(Set.of(), found);
  }

  @Test
  void what_the_texts_for_people_name_is_there_and_called_so() {
    var guides = new Guides();
    assertEquals(Set.of(), guides.deadLinks());
    assertEquals(Set.of(), guides.unknownNames());
    assertEquals(Set.of(), guides.unknownPlaces());
    assertEquals(Set.of(), guides.unknownMenus());
  }

  private static Set<String> begunAnd(String more) {
    var all = new TreeSet<>(BEGUN);
    all.add(more);
    return all;
  }

  private static Set<String> refusalsIn(String module) {
    var keys = new TreeSet<String>();
    for (Path file : Sources.below(module + "/src/main/java", "Refusal.java")) {
      var type = file.getFileName().toString().replace(".java", "");
      for (String line : Sources.lines(file)) {
        var value = ENUM_VALUE.matcher(line);
        if (value.matches()) keys.add(type + "." + value.group(1));
      }
    }
    return keys;
  }

  private static boolean canBeFilledIn(String sentence) {
    if (sentence.replace("''", "").contains("'")) return false;
    try {
      return !new MessageFormat(sentence, Locale.ENGLISH).toPattern().isBlank();
    } catch (IllegalArgumentException notInForm) {
      return false;
    }
  }
}
