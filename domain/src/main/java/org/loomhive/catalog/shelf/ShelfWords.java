package org.loomhive.catalog.shelf;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;

/**
 * How words are brought to one form, on the shelf and in a search: without case, accents, plural s.
 */
final class ShelfWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> TOO_COMMON =
      Set.of(
          "and", "of", "the", "with", "in", "for", "und", "aus", "mit", "vom", "der", "die", "das",
          "et", "de", "du", "en", "la", "le", "les", "un", "une", "con", "el", "los", "las");

  private ShelfWords() {}

  /**
   * The words that a product is found by: its name, its kind, its materials, its variants, and the
   * words of crafts that its story has.
   *
   * @param names that it has in other languages
   */
  static Set<String> of(Product product, List<String> names) {
    var text = new StringBuilder(product.name());
    for (String name : names) text.append(' ').append(name);
    text.append(' ').append(product.kind().name().replace('_', ' '));
    for (MaterialShare share : product.materials()) text.append(' ').append(share.material());
    product.onShelf().forEach(v -> text.append(' ').append(told(v)));
    CraftWords.in(product.craft()).forEach(word -> text.append(' ').append(word.key()));
    return Collections.unmodifiableSet(new TreeSet<>(of(text.toString())));
  }

  private static String told(Variant variant) {
    var look = variant.look();
    return variant.label() + ' ' + look.shade().orElse("") + ' ' + look.pattern().orElse("");
  }

  /** The words of a text in their order, each once. */
  static Set<String> of(String text) {
    var words = new LinkedHashSet<String>();
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var plain = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    for (String raw : BETWEEN.split(plain)) {
      var word = singular(raw);
      if (word.length() >= SHORTEST && word.length() <= LONGEST && !TOO_COMMON.contains(word))
        words.add(word);
    }
    return words;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
