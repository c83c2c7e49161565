package org.loomhive.web.papers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loomhive.kernel.language.Language;

/** What an invoice says: in English to customs, to a buyer in her language where it is printed. */
public final class InvoiceWords {
  public static final InvoiceWords ENGLISH = new InvoiceWords(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle words;

  private InvoiceWords(Locale locale) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "org.loomhive.web.papers.invoice",
            locale,
            InvoiceWords.class.getClassLoader(),
            control);
  }

  public static InvoiceWords in(Language language) {
    var hers = new InvoiceWords(language.locale());
    return hers.words.getLocale().equals(Locale.ROOT) ? ENGLISH : hers;
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), locale).format(arguments);
  }

  String country(String code) {
    return new Locale("", code).getDisplayCountry(locale);
  }
}
