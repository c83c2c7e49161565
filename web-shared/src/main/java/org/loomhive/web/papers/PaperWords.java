package org.loomhive.web.papers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loomhive.kernel.Money;

/**
 * What papers say to the post and to customs: English, whoever prints them. Words that stand on the
 * invoice, too, are those of the invoice.
 */
public final class PaperWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.loomhive.web.papers.words", Locale.ENGLISH);
  private static final int KILO_PLACES = 3;

  private PaperWords() {}

  public static String say(String key, Object... arguments) {
    return WORDS.containsKey(key)
        ? new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments)
        : InvoiceWords.ENGLISH.say(key, arguments);
  }

  public static String country(String code) {
    return InvoiceWords.ENGLISH.country(code);
  }

  public static String kilograms(int grams) {
    return java.math.BigDecimal.valueOf(grams, KILO_PLACES).toPlainString();
  }

  public static String amount(Money money) {
    return money.amount().toPlainString();
  }
}
