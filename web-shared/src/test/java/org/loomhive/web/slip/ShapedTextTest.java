package org.loomhive.web.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.font.GlyphVector;
import java.awt.geom.Area;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters join as they are written, and no sign of any language is missing. */
class ShapedTextTest {
  private static final float SIZE = 100;
  private static final int NO_GLYPH = 0xFFFF;

  /** Each is written as one sign and spelled with several. */
  @ParameterizedTest
  @CsvSource({
    "BENGALI, \u0995\u09CD\u09B7",
    "BENGALI, \u09B8\u09CD\u09B2",
    "DEVANAGARI, \u0915\u094D\u0937",
    "DEVANAGARI, \u0924\u094D\u0930"
  })
  void what_joins_is_one_glyph_that_no_single_letter_has(UnicodeScript script, String spelled) {
    var joined = glyphs(script, spelled);
    assertEquals(1, joined.size(), spelled);
    for (int i = 0; i < spelled.length(); i++)
      assertFalse(glyphs(script, spelled.substring(i, i + 1)).containsAll(joined), spelled);
  }

  /** The Assamese letters, a stacked Burmese pair, vowels that stand before their letter. */
  @ParameterizedTest
  @CsvSource({
    "BENGALI, \u09AE\u099C\u09C1\u09F0\u09BF",
    "BENGALI, \u09AA\u09CD\u09F0\u09A4\u09BF",
    "BENGALI, \u09B6\u09CD\u09B0\u09C0",
    "DEVANAGARI, \u0939\u093F\u0928\u094D\u0926\u0940",
    "DEVANAGARI, \u092A\u0930\u094D\u091A\u0940",
    "MYANMAR, \u1000\u1039\u1000",
    "MYANMAR, \u1019\u103C\u1014\u103A\u1019\u102C"
  })
  void a_word_looks_other_than_its_letters_side_by_side(UnicodeScript script, String word) {
    var joined = new Area(vector(script, word).getOutline());
    var apart = new Area();
    float at = 0;
    for (int i = 0; i < word.length(); i++) {
      var letter = vector(script, word.substring(i, i + 1));
      apart.add(new Area(letter.getOutline(at, 0)));
      at += (float) letter.getLogicalBounds().getWidth();
    }
    assertFalse(joined.isEmpty());
    assertNotEquals(apart.getBounds(), joined.getBounds(), word);
  }

  @ParameterizedTest
  @CsvSource({"MYANMAR, \u1000\u1039\u1000, \u1000"})
  void a_stacked_pair_is_no_wider_than_its_letter(UnicodeScript script, String pair, String one) {
    var stacked = vector(script, pair).getOutline().getBounds2D();
    var single = vector(script, one).getOutline().getBounds2D();
    assertTrue(stacked.getWidth() < single.getWidth() * 1.2);
    assertTrue(stacked.getHeight() > single.getHeight() * 1.2);
  }

  @ParameterizedTest
  @CsvSource({"en", "bn", "as", "hi", "ne", "my"})
  void every_sign_of_every_language_is_in_the_fonts(String language) {
    var words = new SlipWords(language);
    var missing = new TreeSet<String>();
    for (String key : SlipWordsTest.keys(""))
      for (Object part : ShapedText.of(words.say(key, 1, 2) + " ₹1,25,000.00 − × ·", 10))
        collectMissing((Chunk) part, missing);
    assertEquals(Set.of(), missing);
  }

  private static void collectMissing(Chunk chunk, Set<String> missing) {
    chunk
        .getContent()
        .codePoints()
        .filter(sign -> !chunk.getFont().getBaseFont().charExists(sign))
        .forEach(sign -> missing.add(Character.getName(sign)));
  }

  @Test
  void a_line_of_two_scripts_is_written_with_two_fonts() {
    var parts = ShapedText.of("Loom House \u09AE\u099C\u09C1\u09F0\u09BF 12", 10);
    var fonts = new TreeSet<String>();
    for (Object part : parts) fonts.add(name(((Chunk) part).getFont()));
    assertEquals(2, fonts.size());
  }

  private static String name(Font font) {
    return font.getBaseFont().getPostscriptFontName();
  }

  private static Set<Integer> glyphs(UnicodeScript script, String text) {
    var vector = vector(script, text);
    var codes = new TreeSet<Integer>();
    for (int i = 0; i < vector.getNumGlyphs(); i++)
      if (vector.getGlyphCode(i) != NO_GLYPH) codes.add(vector.getGlyphCode(i));
    return codes;
  }

  private static GlyphVector vector(UnicodeScript script, String text) {
    return LayoutProcessor.computeGlyphVector(ShapedText.faceOf(script), SIZE, text);
  }
}
