package org.loomhive.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Beginnings of words under the kind that the list gives them. A file has one in each line: kind,
 * language, beginning; behind one that ends in a dollar sign nothing may follow. Case and accents
 * do not matter.
 */
public final class WordList {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

  /** Scripts that put no space between words. */
  private static final Pattern WITHOUT_SPACES =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private static final String WHOLE = "$";

  private final Map<String, Pattern> byKind = new TreeMap<>();

  private WordList() {}

  /** A file that lies beside a class. */
  public static WordList beside(Class<?> place, String name) {
    var stems = new TreeMap<String, List<String>>();
    var file = place.getResourceAsStream(name);
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> line.split(";"))
          .forEach(
              cells -> stems.computeIfAbsent(cells[0], kind -> new ArrayList<>()).add(cells[2]));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    var list = new WordList();
    stems.forEach((kind, all) -> list.byKind.put(kind, oneOf(all)));
    return list;
  }

  private static Pattern oneOf(List<String> stems) {
    return Pattern.compile(
        stems.stream().map(WordList::beginning).collect(Collectors.joining("|")));
  }

  private static String beginning(String stem) {
    boolean isWhole = stem.endsWith(WHOLE);
    var plain = Pattern.quote(plain(stem.replace(WHOLE, "")).strip());
    if (WITHOUT_SPACES.matcher(stem).find()) return plain;
    return "(?<![\\p{L}\\p{M}])" + plain + (isWhole ? "(?![\\p{L}\\p{M}])" : "[\\p{L}\\p{M}]*");
  }

  public List<String> kinds() {
    return List.copyOf(byKind.keySet());
  }

  /** The words of a kind that a text has, each once. */
  public List<String> of(String kind, String text) {
    if (!byKind.containsKey(kind)) return List.of();
    var found = byKind.get(kind).matcher(plain(text));
    return found.results().map(hit -> hit.group().strip()).distinct().toList();
  }

  /** A text without the words of a kind; all else stands as it was written. */
  public String without(String kind, String text) {
    if (!byKind.containsKey(kind)) return text;
    var plain = new StringBuilder();
    var from = new ArrayList<Integer>(); // where each letter of the plain text begins
    for (int at = 0, next; at < text.length(); at = next) {
      next = text.offsetByCodePoints(at, 1);
      var letters = plain(text.substring(at, next));
      for (int i = 0; i < letters.length(); i++) from.add(at);
      plain.append(letters);
    }
    from.add(text.length());
    var left = new StringBuilder(text);
    var hits = new ArrayList<>(byKind.get(kind).matcher(plain).results().toList());
    Collections.reverse(hits); // from the end, so that the places before stay
    for (MatchResult hit : hits) left.delete(from.get(hit.start()), from.get(hit.end()));
    return left.toString();
  }

  static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
