package org.loomhive.web.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.LayoutProcessor;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.ASlipToPrint;

class SlipPaperTest {
  private static final String SLIP_IN_ASSAMESE =
      "\u09AE\u099C\u09C1\u09F0\u09BF\u09F0 \u09B8\u09CD\u09B2\u09BF\u09AA";
  private static final String JOINED = "\u09B8\u09CD\u09B2";

  @ParameterizedTest
  @ValueSource(strings = {"en", "bn", "as", "hi", "ne", "my", "kha"})
  void it_is_one_page_in_every_language(String language) throws IOException {
    try (var reader = new PdfReader(paper(language))) {
      assertEquals(1, reader.getNumberOfPages());
    }
  }

  @Test
  void what_joins_is_drawn_with_its_own_glyph_and_can_be_copied() throws IOException {
    var drawn = content(paper("as"));
    var vector =
        LayoutProcessor.computeGlyphVector(ShapedText.faceOf(UnicodeScript.BENGALI), 10, JOINED);
    int glyph = vector.getGlyphCode(0);
    var code = String.valueOf(new char[] {(char) (glyph >> 8), (char) (glyph & 0xFF)});
    assertTrue(drawn.contains(code), "the joined sign is drawn");
    var behind =
        new String(
            SLIP_IN_ASSAMESE.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    assertTrue(drawn.contains("ActualText"), "there is text behind the signs");
    assertTrue(unescaped(drawn).contains(behind.substring(0, 6)), "it is what was written");
  }

  @Test
  void it_holds_the_group_and_no_word_of_why_anybody_is_there() throws IOException {
    var words = unescaped(content(paper("en")));
    assertTrue(words.contains("Loom House"));
    assertTrue(words.contains("Ridge Weavers"));
    for (String word : List.of("surviv", "traffick", "victim", "rescue", "program", "shelter"))
      assertFalse(words.toLowerCase(Locale.ROOT).contains(word), word);
  }

  @Test
  void it_says_what_a_slip_must_say() throws IOException {
    var words = unescaped(content(paper("en")));
    for (String part :
        List.of(
            "Junali",
            "Shawl",
            "March 2026",
            "780.00",
            "78.00",
            "500.00",
            "1,280.00",
            "Bank account",
            "4821")) assertTrue(says(words, part), part);
  }

  @Test
  void it_says_on_which_way_the_money_comes() throws IOException {
    var phone = unescaped(content(paper("en", new ShownSlip.Where(Rail.MOBILE, "…7788"))));
    assertTrue(says(phone, "Your phone") && says(phone, "7788"));
    var cash = unescaped(content(paper("en", new ShownSlip.Where(Rail.CASH, ""))));
    assertTrue(says(cash, "In cash") && says(cash, "against a receipt"));
    assertTrue(says(unescaped(content(paper("en", null))), "no account on file yet"));
  }

  private static boolean says(String words, String part) {
    return words.contains(part) || words.contains(utf16(part));
  }

  private static byte[] paper(String language) {
    return paper(language, new ShownSlip.Where(Rail.BANK, "…4821"));
  }

  private static byte[] paper(String language, ShownSlip.Where where) {
    var share = ASlipToPrint.share();
    var slip = ASlipToPrint.with(share);
    var owner = new ShownSlip.Owner("Junali", "Loom House", "Ridge Weavers", language);
    var lines = List.of(new ShownSlip.Line("Shawl", slip.lines().get(0)));
    var beside = new ShownSlip.Beside(List.of(share), List.of());
    return SlipPaper.of(new ShownSlip(slip, owner, lines, beside, where, "1800 000 000")).pdf();
  }

  private static String content(byte[] pdf) throws IOException {
    try (var reader = new PdfReader(pdf)) {
      return new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
    }
  }

  /** In a PDF a backslash stands before some signs of a text, and for some control signs. */
  private static String unescaped(String content) {
    return content
        .replace("\\t", "\t")
        .replace("\\n", "\n")
        .replace("\\r", "\r")
        .replace("\\b", "\b")
        .replace("\\f", "\f")
        .replaceAll("\\\\([()\\\\])", "$1");
  }

  private static String utf16(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
  }
}
