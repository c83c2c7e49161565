package org.loomhive.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a<script>alert(1)</script></p>",
        "<p onclick='alert(1)'>a</p>",
        "<p>a<img src=x onerror=alert(1)></p>",
        "<p><a href='javascript:alert(1)'>a</a></p>",
        "<p><a href=' jAvAsCrIpT&#58;alert(1)'>a</a></p>",
        "<p><a href='data:text/html,<script>alert(1)</script>'>a</a></p>",
        "<p style='background:url(javascript:alert(1))'>a</p>",
        "<p><iframe src='https://example.org'></iframe>a</p>",
        "<p><svg/onload=alert(1)>a</p>",
        "<p><form action='https://example.org'><input></form>a</p>",
        "<p><meta http-equiv=refresh content='0;url=https://example.org'>a</p>",
        "<p><style>@import 'https://example.org'</style>a</p>",
        "<p><math><mtext></p><script>alert(1)</script></math>a</p>"
      })
  void nothing_that_is_typed_can_run_or_load(String typed) {
    var clean = Cleaned.of(typed).toLowerCase(Locale.ROOT);
    for (String bad :
        List.of(
            "<script",
            "javascript",
            "onclick",
            "onerror",
            "onload",
            "<img",
            "<iframe",
            "<svg",
            "<form",
            "<input",
            "<meta",
            "style",
            "data:",
            "<math")) assertFalse(clean.contains(bad), clean);
    assertTrue(clean.contains("a"), clean);
  }

  @Test
  void plain_words_become_paragraphs_and_plain_tags_stay() {
    assertEquals("<p>One</p>\n<p>Two &lt; three</p>", Cleaned.of("One\n\n\nTwo < three"));
    var told = "<h2>Wash</h2><ul><li>cool <strong>water</strong></li></ul>";
    assertEquals(told, Cleaned.of(told));
    assertEquals(told, Cleaned.of(Cleaned.of(told)));
    assertTrue(
        Cleaned.of("<p><a href=\"/craft?k=HONEY\">honey</a></p>").contains("href=\"/craft?k"));
    assertFalse(Cleaned.of("<p><a href=\"http://example.org\">x</a></p>").contains("href"));
  }

  @Test
  void pieces_stand_between_words() {
    var blocks = Block.of(Cleaned.of("First.\n\n[[eri-silk-shawl, cane-bowl]]\n\nThen."));
    assertEquals(3, blocks.size());
    assertEquals(List.of("eri-silk-shawl", "cane-bowl"), blocks.get(1).pieces());
    assertEquals("Then.", blocks.get(2).text());
  }

  @Test
  void a_letter_has_the_words_without_the_tags() {
    var text =
        Cleaned.text(
            Cleaned.of(
                "<p>Salt &amp; <em>sun</em></p><p><a href=\"https://a.example/x\">here</a></p>"));
    assertEquals("Salt & sun\nhere (https://a.example/x)", text);
  }
}
