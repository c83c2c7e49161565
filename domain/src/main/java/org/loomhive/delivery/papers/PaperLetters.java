package org.loomhive.delivery.papers;

import java.lang.Character.UnicodeBlock;
import java.util.Collection;
import java.util.Set;
import org.loomhive.kernel.Refused;

/**
 * Letters that papers of parcels can show: those of Europe, as the post of every country reads
 * them. Others would be left out of a paper without a word, so they are refused before.
 */
public final class PaperLetters {
  private static final Set<UnicodeBlock> SHOWN =
      Set.of(
          UnicodeBlock.BASIC_LATIN,
          UnicodeBlock.LATIN_1_SUPPLEMENT,
          UnicodeBlock.LATIN_EXTENDED_A,
          UnicodeBlock.LATIN_EXTENDED_ADDITIONAL,
          UnicodeBlock.GREEK,
          UnicodeBlock.CYRILLIC);

  /** Signs that people type between letters. */
  private static final String SIGNS = "‘’“”„–—…€₹№";

  private PaperLetters() {}

  /** All of it. */
  public static boolean canShow(String words) {
    return words.codePoints().allMatch(PaperLetters::canShow);
  }

  static boolean canShow(int letter) {
    if (SIGNS.indexOf(letter) >= 0) return true;
    return Character.isDefined(letter) && SHOWN.contains(UnicodeBlock.of(letter));
  }

  static void require(Collection<String> words, PapersRefusal otherwise) {
    for (String one : words) if (!canShow(one)) throw new Refused(otherwise, one);
  }
}
