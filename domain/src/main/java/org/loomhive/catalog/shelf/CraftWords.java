package org.loomhive.catalog.shelf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Words of the crafts that are kept as their makers say them, with the other ways in which people
 * write or call the same. What they mean stands in the bundles of the shop.
 */
public final class CraftWords {
  private static final Map<String, CraftWord> BY_SPELLING = read();

  private CraftWords() {}

  /**
   * One word.
   *
   * @param key as we write it
   * @param spellings all ways to write or call it, our own first
   */
  public record CraftWord(String key, List<String> spellings) {
    public CraftWord {
      spellings = List.copyOf(spellings);
    }

    /** The other ways, as one reads them. */
    public String told() {
      return String.join(", ", spellings.subList(1, spellings.size()));
    }
  }

  public static List<CraftWord> all() {
    return BY_SPELLING.values().stream().distinct().toList();
  }

  /** Those that a text has in any of their spellings, each once. */
  public static List<CraftWord> in(String text) {
    return ShelfWords.of(text).stream()
        .map(CraftWords::find)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  static Optional<CraftWord> find(String word) {
    return Optional.ofNullable(BY_SPELLING.get(word));
  }

  private static Map<String, CraftWord> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                CraftWords.class.getResourceAsStream("craft-words.csv"), StandardCharsets.UTF_8))) {
      var words = new LinkedHashMap<String, CraftWord>();
      lines
          .lines()
          .filter(Predicate.not(line -> line.startsWith("#")))
          .map(line -> Arrays.asList(line.split(";")))
          .map(all -> new CraftWord(all.get(0), all))
          .forEach(word -> word.spellings().forEach(one -> words.put(form(one), word)));
      return words;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** The form that a searched word has, so that both meet. */
  private static String form(String spelling) {
    return ShelfWords.of(spelling).stream().findFirst().orElse(spelling);
  }
}
