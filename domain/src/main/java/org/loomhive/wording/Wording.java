package org.loomhive.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks a text through before anybody outside reads it. It finds more than it should rather than
 * less: somebody looks at what it found.
 */
public final class Wording {
  private static final WordList LIST = WordList.beside(Wording.class, "told.csv");
  private static final String NAME = "NAME";
  private static final int SHORTEST_NAME = 4;

  private static final List<Pattern> CONTACTS =
      List.of(
          Pattern.compile("[\\w.+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\w-]+(?:\\.[\\w-]+)*"),
          Pattern.compile("(?i)(?:https?://|www\\.)\\S+"),
          Pattern.compile("\\b[\\w-]+\\.(?:com|org|net|in|de|fr|es|jp|info)\\b"),
          Pattern.compile("(?<![\\w@])@\\w{3,}"),
          Pattern.compile("\\+?\\d(?:[ ./()-]{0,2}\\d){6,14}"));

  /** Of an Indian post office. */
  private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{2} ?\\d{3}(?!\\d)");

  /** How people are spoken of by name. */
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:Ms|Mrs|Mr|Miss|Smt|Shri|Sri|Ka|Kong|Didi|Baideo|Aunty?|Sister|Frau|Herr|Mme|Madame|"
              + "Monsieur|Señora|Sra)\\.? \\p{Lu}\\p{L}+|\\b\\p{Lu}\\p{L}+ (?:Didi|didi|Devi|Baideo|ji)\\b"
              + "|\\p{L}+さん");

  private Wording() {}

  /**
   * @param names by which people of the house are called
   */
  public static List<Found> in(String text, Collection<String> names) {
    var found = new ArrayList<Found>();
    add(found, Sign.STORY, LIST.of(Sign.STORY.name(), text));
    add(found, Sign.PLACE, LIST.of(Sign.PLACE.name(), text));
    add(found, Sign.PLACE, hits(POSTCODE, text));
    for (Pattern contact : CONTACTS) add(found, Sign.CONTACT, hits(contact, text));
    add(found, Sign.PERSON, hits(TITLED, text));
    add(found, Sign.PERSON, LIST.of(NAME, text));
    for (String name : names) add(found, Sign.PERSON, named(name, text));
    return found.stream().distinct().toList();
  }

  /** Only what speaks of what somebody suffered. */
  public static List<String> story(String text) {
    return LIST.of(Sign.STORY.name(), text);
  }

  /** A name as a whole, or a long part of it. */
  private static List<String> named(String name, String text) {
    var found = new ArrayList<String>();
    for (String part : name.split(" "))
      if (part.length() >= SHORTEST_NAME)
        found.addAll(hits(Pattern.compile("(?iu)\\b" + Pattern.quote(part) + "\\b"), text));
    return found;
  }

  private static List<String> hits(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(hit -> hit.group().strip()).toList();
  }

  private static void add(List<Found> found, Sign sign, List<String> words) {
    words.forEach(word -> found.add(new Found(sign, word)));
  }
}
