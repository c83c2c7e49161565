package org.loomhive.adapters.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;

class LetterTest {
  private static final String BUNDLE = "org.loomhive.adapters.outbound.messages";
  private static final String SUBJECT = ".subject";
  private static final int MOST_NAMED = 5;

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_letter_goes_whole_in_every_language_of_the_shop(Language language) {
    var named = IntStream.range(0, MOST_NAMED).mapToObj(i -> "named-" + i).toList();
    for (String key : ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet())
      if (key.endsWith(SUBJECT)) {
        var letter = letter(key.replace(SUBJECT, ""), named, language.tag());
        assertEquals(language.tag(), letter.language(), key);
        assertFalse((letter.subject() + letter.text()).matches("(?s).*[{}].*"), letter.text());
      }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Your order O-1",
    "de, Ihre Bestellung O-1",
    "fr, Votre commande O-1",
    "es, Su pedido O-1",
    "ja, ご注文 O-1",
    "hi, आपका ऑर्डर O-1",
    "nl, Your order O-1"
  })
  void an_order_is_confirmed_in_the_language_it_was_placed_in(String language, String subject) {
    var letter = letter("order.confirmed", List.of("O-1", "https://shop.example/es/o"), language);
    assertEquals(subject, letter.subject());
    assertTrue(letter.text().contains("\nhttps://shop.example/es/o\n"), letter.text());
  }

  @ParameterizedTest
  @CsvSource({
    "en, €150.00",
    "de, '150,00 €'",
    "fr, '150,00 €'",
    "es, '150,00 €'",
    "ja, €150.00",
    "hi, €150.00"
  })
  void money_is_written_as_its_reader_writes_it(String language, String amount) {
    var names = List.of("O-1", "https://shop.example/o", Money.of("150.00", "EUR").toString());
    var text = letter("order.refunded", names, language).text();
    assertTrue(plain(text).contains(amount), text);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '11 December 2026', '27 Nov 2026, 13:05 UTC'",
    "de, '11. Dezember 2026', '27.11.2026, 13:05 UTC'",
    "es, '11 de diciembre de 2026', '27 nov 2026,? 13:05 UTC'",
    "ja, 2026年12月11日, '2026/11/27 13:05 UTC'",
    "hi, '11 दिसंबर 2026', '27 नव॰ 2026,? 1:05 pm UTC'"
  })
  void days_and_moments_are_written_as_their_reader_writes_them(
      String language, String day, String moment) {
    var names =
        List.of("GS-1", "https://x.example/c", "JPY 5000", "2026-11-27T13:05Z", "2026-12-11");
    var bought = letter("giftcard.bought", names, language).text();
    assertTrue(bought.contains(day), bought);
    assertTrue(bought.contains("5") && !bought.contains("00.00"), bought);
    var back = letter("giftcard.taken_back", names, language).text();
    assertTrue(plain(back).matches("(?s).*" + moment + ".*"), back);
  }

  /** A receipt names a number and a moment in one; an address may have a day in it. */
  @Test
  void what_else_is_named_stays_as_it_is() {
    var english = Written.in("en");
    assertEquals("RR-1, 27 Nov 2026, 13:05 UTC", english.say("RR-1, 2026-11-27T13:05:09Z"));
    var address = "https://shop.example/c?day=2026-11-27T13:05:09Z";
    assertEquals(address, english.say(address));
    for (String words : List.of("Happy 2026-12-24!", "Worth EUR 5.00 to me", "")) {
      assertEquals(words, english.say(words));
    }
  }

  private static Letter letter(String key, List<String> named, String language) {
    return Letter.of(new Message(Recipient.email("buyer@example.org"), key, named, language));
  }

  /** Amounts have spaces at which no line breaks. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
