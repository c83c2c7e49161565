package org.loomhive.admin.papers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loomhive.kernel.Money;

/** What papers say. Those for the post and customs are in English, whoever prints them. */
final class PaperWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.loomhive.admin.papers.words", Locale.ENGLISH);
  private static final int KILO_PLACES = 3;

  private PaperWords() {}

  static String say(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
  }

  static String country(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }

  static String kilograms(int grams) {
    return java.math.BigDecimal.valueOf(grams, KILO_PLACES).toPlainString();
  }

  static String amount(Money money) {
    return money.amount().toPlainString();
  }
}
