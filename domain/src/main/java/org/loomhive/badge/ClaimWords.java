package org.loomhive.badge;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.BreakIterator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.Refused;
import org.loomhive.wording.WordList;

/**
 * Free texts say nothing that a badge would have to prove (Directive (EU) 2024/825): who writes
 * "organic" needs a paper for it. The words are kept in a list, in several languages.
 */
@ApplicationScoped
public class ClaimWords {
  private static final WordList LIST = WordList.beside(ClaimWords.class, "claimed.csv");

  /** What joined a word to its name, once the word is gone. */
  private static final Pattern ENDS = Pattern.compile("^[\\s,;:·–-]+|[\\s,;:·–-]+$");

  @Inject BadgeBoard board;

  /** What a text claims, with the first word that does so. */
  public static Map<BadgeKind, String> in(String text) {
    var claims = new TreeMap<BadgeKind, String>();
    for (BadgeKind kind : BadgeKind.values()) {
      var words = LIST.of(kind.name(), text);
      if (!words.isEmpty()) claims.put(kind, words.get(0));
    }
    return claims;
  }

  /** A text without the sentences that claim what is not proven. */
  static String provenSentences(String text, Collection<BadgeKind> proven) {
    if (isProven(text, proven)) return text;
    return text.lines()
        .map(line -> sentences(line).filter(one -> isProven(one, proven)).collect(joining()))
        .map(String::strip)
        .collect(joining("\n"))
        .strip();
  }

  private static Stream<String> sentences(String line) {
    var ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    ends.setText(line);
    var all = Stream.<String>builder();
    for (int from = 0, to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next())
      all.add(line.substring(from, to));
    return all.build();
  }

  private static boolean isProven(String text, Collection<BadgeKind> proven) {
    return proven.containsAll(in(text).keySet());
  }

  /** A name without the words that claim what is not proven; it may be empty then. */
  static String provenWords(String name, Collection<BadgeKind> proven) {
    var left = name;
    for (BadgeKind kind : in(name).keySet())
      if (!proven.contains(kind)) left = LIST.without(kind.name(), left);
    return left.equals(name) ? name : whole(left);
  }

  private static String whole(String cut) {
    var name = ENDS.matcher(cut).replaceAll("").replaceAll("\\s+", " ").replace(" ,", ",");
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Refused when a text of the house says what nothing proves today. */
  public void requireProof(String text) {
    requireProof(text, board.kinds());
  }

  void requireProof(String text, Collection<BadgeKind> proven) {
    in(text)
        .forEach(
            (kind, word) -> {
              if (!proven.contains(kind)) throw new Refused(BadgeRefusal.SAID_WITHOUT_PROOF, word);
            });
  }

  /** Nothing in it is said that no paper proves today. */
  public boolean isProven(String text) {
    return isProven(text, board.kinds());
  }

  /** Words of a product's own texts that no badge of this product proves today. */
  public List<String> unproven(Product product) {
    return unproven(product.words(), board.kindsOf(product));
  }

  static List<String> unproven(String text, Collection<BadgeKind> proven) {
    return in(text).entrySet().stream()
        .filter(claim -> !proven.contains(claim.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
