package org.loomhive.adapters.outbound;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a message names, as the reader of its letter writes it: amounts and days that stand alone,
 * and moments, which are told in UTC. Anything else is left as it is.
 */
record Written(Locale locale) {
  private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3}) (-?\\d+(?:\\.\\d+)?)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT =
      Pattern.compile("(?<![\\w/=])\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?Z");

  static Written in(String language) {
    boolean isEnglish = language.equals(Locale.ENGLISH.getLanguage());
    return new Written(isEnglish ? Locale.UK : Locale.forLanguageTag(language));
  }

  String say(String text) {
    var amount = AMOUNT.matcher(text);
    if (amount.matches()) return amount(new BigDecimal(amount.group(2)), amount.group(1));
    if (DAY.matcher(text).matches()) return day(LocalDate.parse(text));
    return MOMENT.matcher(text).replaceAll(found -> moment(OffsetDateTime.parse(found.group())));
  }

  private String amount(BigDecimal number, String currency) {
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(currency));
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  private String moment(OffsetDateTime when) {
    var style = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return style.withLocale(locale).format(when) + " UTC";
  }
}
