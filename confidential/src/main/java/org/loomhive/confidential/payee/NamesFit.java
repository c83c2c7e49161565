package org.loomhive.confidential.payee;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the name in a pass book can be the legal name: in any order, with initials, with or
 * without a title, and with one letter written otherwise in a long word. It errs on the side of
 * asking.
 */
final class NamesFit {
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "smt", "shri", "sri", "kumari", "km", "ka", "u", "daw",
          "ma");

  private static final int LONG_WORD = 5;

  private NamesFit() {}

  static boolean fit(String legal, String holder) {
    var one = words(legal);
    var other = words(holder);
    if (one.isEmpty() || other.isEmpty()) return false;
    if (String.join("", one).equals(String.join("", other))) return true;
    return one.size() <= other.size() ? allIn(one, other) : allIn(other, one);
  }

  /** Each word of the shorter name has one of its own in the longer, and one of them is whole. */
  private static boolean allIn(List<String> few, List<String> many) {
    var left = new ArrayList<>(many);
    boolean isWhole = false;
    for (String word : few.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
      var found = left.stream().filter(each -> same(word, each)).findFirst();
      if (found.isEmpty()) return false;
      left.remove(found.get());
      isWhole |= word.length() > 1 && found.get().length() > 1;
    }
    return isWhole;
  }

  private static boolean same(String one, String other) {
    if (one.length() == 1 || other.length() == 1) return one.charAt(0) == other.charAt(0);
    if (one.equals(other)) return true;
    int longer = Math.max(one.length(), other.length());
    return longer >= LONG_WORD && isOneLetterOff(one, other);
  }

  /** One letter is another one, too much or missing. */
  private static boolean isOneLetterOff(String one, String other) {
    int from = 0;
    int shorter = Math.min(one.length(), other.length());
    while (from < shorter && one.charAt(from) == other.charAt(from)) from++;
    var restOne = one.substring(from);
    var restOther = other.substring(from);
    if (one.length() == other.length()) return restOne.substring(1).equals(restOther.substring(1));
    if (Math.abs(one.length() - other.length()) != 1) return false;
    return one.length() > other.length()
        ? restOne.substring(1).equals(restOther)
        : restOther.substring(1).equals(restOne);
  }

  private static List<String> words(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = Stream.of(plain.split("[^\\p{L}\\p{M}]+")).filter(word -> !word.isEmpty()).toList();
    var without = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return without.isEmpty() ? words : without;
  }
}
