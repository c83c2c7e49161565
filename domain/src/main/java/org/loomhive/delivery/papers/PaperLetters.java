package org.loomhive.delivery.papers;

import java.util.Collection;
import java.util.List;
import org.loomhive.kernel.Refused;

/**
 * Letters that papers of parcels can show: those of Europe, as the post of every country reads
 * them. Others would be left out of a paper without a word, so they are refused before.
 */
public final class PaperLetters {
  private record Range(int from, int to) {
    boolean holds(int letter) {
      return letter >= from && letter <= to;
    }
  }

  /** Latin with its accents, Greek, Cyrillic, and the Latin of Vietnam. */
  private static final List<Range> SHOWN =
      List.of(
          new Range(0x20, 0x17F),
          new Range(0x384, 0x3CE),
          new Range(0x400, 0x4FF),
          new Range(0x1E00, 0x1E9B),
          new Range(0x1EA0, 0x1EF9));

  /** Signs that people type between letters. */
  private static final String SIGNS = "‘’“”„–—…€№ẞ";

  private PaperLetters() {}

  /** All of it. */
  public static boolean canShow(String words) {
    return words.codePoints().allMatch(PaperLetters::canShow);
  }

  private static boolean canShow(int letter) {
    if (SIGNS.indexOf(letter) >= 0) return true;
    if (!Character.isDefined(letter) || Character.isISOControl(letter)) return false;
    return SHOWN.stream().anyMatch(range -> range.holds(letter));
  }

  static void require(Collection<String> words, PapersRefusal otherwise) {
    for (String one : words) if (!canShow(one)) throw new Refused(otherwise, one);
  }
}
