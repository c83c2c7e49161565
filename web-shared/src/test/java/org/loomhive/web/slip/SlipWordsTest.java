package org.loomhive.web.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Money;
import org.loomhive.wage.item.SlipItemKind;

class SlipWordsTest {
  /** What would say why somebody is here, in each language of the slips. */
  private static final List<String> BETRAYING =
      List.of(
          "surviv",
          "traffick",
          "victim",
          "rescue",
          "rehabilit",
          "\u09AA\u09BE\u099A\u09BE\u09B0",
          "\u09AA\u09BE\u099A\u09BE\u09F0",
          "\u0989\u09A6\u09CD\u09A7\u09BE\u09B0",
          "\u0989\u09A6\u09CD\u09A7\u09BE\u09F0",
          "\u09AA\u09C1\u09A8\u09B0\u09CD\u09AC\u09BE\u09B8",
          "\u0924\u0938\u094D\u0915\u0930",
          "\u092A\u0940\u0921\u093C\u093F\u0924",
          "\u092A\u0940\u0921\u093F\u0924",
          "\u092C\u091A\u093E\u0935",
          "\u0909\u0926\u094D\u0927\u093E\u0930",
          "\u092A\u0941\u0928\u0930\u094D\u0935\u093E\u0938",
          "\u092C\u0947\u091A\u092C\u093F\u0916\u0928",
          "\u101C\u1030\u1000\u102F\u1014\u103A\u1000\u1030\u1038",
          "\u1000\u101A\u103A\u1006\u101A\u103A");

  @ParameterizedTest
  @ValueSource(strings = {"bn", "as", "hi", "ne", "my"})
  void every_language_says_all_and_nothing_that_betrays_anybody(String language) {
    assertEquals(keys(""), keys("_" + language));
    for (var sentence : file("_" + language).values())
      for (String word : BETRAYING)
        assertTrue(!sentence.toString().toLowerCase().contains(word), sentence.toString());
  }

  @Test
  void every_kind_of_item_has_its_words() {
    for (var kind : SlipItemKind.values()) assertTrue(keys("").contains("slip.item." + kind));
  }

  @Test
  void where_nobody_has_written_hers_it_is_english() {
    for (String language : List.of("kha", "grt", "en", "mni"))
      assertEquals("Wage slip", new SlipWords(language).say("paper.slip"));
  }

  @Test
  void figures_are_in_the_digits_of_banks_and_grouped_as_in_india() {
    var words = new SlipWords("as");
    assertEquals("₹1,25,000.50", words.money(Money.of("125000.50", "INR")));
    assertTrue(words.month(YearMonth.of(2026, 3)).contains("2026"));
    assertTrue(words.day(LocalDate.of(2026, 4, 7)).contains("7"));
    assertTrue(words.say("paper.hours", 10, 30).startsWith("10 "));
  }

  static TreeSet<String> keys(String ending) {
    return new TreeSet<>(file(ending).stringPropertyNames());
  }

  private static Properties file(String ending) {
    var name = "/org/loomhive/web/slip/words" + ending + ".properties";
    var words = new Properties();
    try (var in = SlipWordsTest.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
