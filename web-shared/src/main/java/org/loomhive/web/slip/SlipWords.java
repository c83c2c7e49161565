package org.loomhive.web.slip;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loomhive.kernel.Money;

/**
 * What a slip says, in the language of its member; in English where nobody has written hers.
 * Figures are always in the digits that banks and telephones use.
 */
final class SlipWords {
  private static final String FILE = "org.loomhive.web.slip.words";
  private static final String LATIN_DIGITS = "@numbers=latn;calendar=gregorian";
  private static final ULocale INDIA = new ULocale("en", "IN");

  private final ResourceBundle words;
  private final ULocale locale;

  /**
   * @param language as a member says it in her profile, for example "as"
   */
  SlipWords(String language) {
    var own = Locale.forLanguageTag(language);
    words =
        ResourceBundle.getBundle(
            FILE,
            own,
            SlipWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    var spoken = words.getLocale().getLanguage();
    locale = new ULocale((spoken.isEmpty() ? "en" : spoken) + LATIN_DIGITS);
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
  }

  /** The words of a key that somebody else wrote; those of its kind where there are none. */
  String sayOr(String key, String otherwise) {
    return words.containsKey(key) ? say(key) : say(otherwise);
  }

  String money(Money amount) {
    return NumberFormatter.withLocale(INDIA)
        .unit(Currency.getInstance(amount.currency()))
        .format(amount.amount())
        .toString();
  }

  String month(YearMonth month) {
    return written("yMMMM", month.atDay(1));
  }

  String day(LocalDate day) {
    return written("yMMMMd", day);
  }

  private String written(String parts, LocalDate day) {
    var format = DateFormat.getInstanceForSkeleton(parts, locale);
    format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }
}
