package org.loomhive.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.language.Spoken;

/** Writes amounts, days and moments the way the reader writes them. */
@Named("format")
@ApplicationScoped
public class Formats {
  private static final String HOUSE_ZONE = "Asia/Kolkata";

  /** Where English speakers use a currency, so that it is written as they expect. */
  private static final Map<String, String> HOME =
      Map.of("INR", "IN", "USD", "US", "GBP", "GB", "EUR", "IE");

  private static final Map<Language, ULocale> LOCALES =
      Stream.of(Language.values()).collect(Collectors.toMap(one -> one, Formats::localeOf));

  private final Map<String, LocalizedNumberFormatter> amounts = new ConcurrentHashMap<>();
  private final Map<ULocale, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();
  private final Map<String, DateTimeFormatter> days = new ConcurrentHashMap<>();
  private final Map<Language, FilledSentences> sentences = new ConcurrentHashMap<>();

  /**
   * For example $1,250.00, or ₹1,25,000.00 with the grouping of India, or 1.250,00 $ in German;
   * empty for null.
   */
  public String money(Money amount) {
    if (amount == null) return "";
    return formatOf(getLanguage(), amount.currency()).format(amount.amount()).toString();
  }

  /** Making a format costs more than using it a hundred times, and there are only a few. */
  private LocalizedNumberFormatter formatOf(String language, String currency) {
    return amounts.computeIfAbsent(
        language + currency,
        missing ->
            NumberFormatter.withLocale(writers(language, currency))
                .unit(Currency.getInstance(currency)));
  }

  private static ULocale writers(String language, String currency) {
    return language.equals("en")
        ? new ULocale(language, HOME.getOrDefault(currency, "GB"))
        : new ULocale(language);
  }

  /** For example 22 Nov 2026; empty for null. */
  public String date(LocalDate day) {
    return day == null ? "" : writes("yMMMd").format(day);
  }

  /** For example November 2026; empty for null. */
  public String month(YearMonth month) {
    return month == null ? "" : writes("yMMMM").format(month);
  }

  /**
   * For example 22 Nov 2026, 14:30; empty for null.
   *
   * @param zone a time zone's name; null for that of the cooperatives
   */
  public String moment(Instant moment, String zone) {
    if (moment == null) return "";
    return writes("yMMMdHHmm").format(moment.atZone(ZoneId.of(zone == null ? HOUSE_ZONE : zone)));
  }

  /** How this language writes a day or a moment; the parts are named as CLDR names them. */
  private DateTimeFormatter writes(String parts) {
    var locale = locale();
    return days.computeIfAbsent(
        locale.getName() + parts,
        missing ->
            DateTimeFormatter.ofPattern(
                DateTimePatternGenerator.getInstance(locale).getBestPattern(parts),
                locale.toLocale()));
  }

  /**
   * For example 1,250.5 hanks, or 1 hank: each language has its own rule for which word is said.
   */
  public String quantity(Quantity quantity) {
    if (quantity == null) return "";
    var written = formatOfNumbers().format(quantity.amount().stripTrailingZeros());
    var many = PluralRules.forLocale(locale()).select(written);
    return written + " " + HouseWords.counted(quantity.unit(), many);
  }

  /** A sentence of the bundle with its gaps {0}, {1} … filled. */
  public String filled(String sentence, List<?> values) {
    return sentences
        .computeIfAbsent(
            Spoken.now(), missing -> new FilledSentences(locale().toLocale(), this::number))
        .fill(sentence, values);
  }

  public String number(Number number) {
    if (number == null) return "";
    return formatOfNumbers().format(number).toString();
  }

  private LocalizedNumberFormatter formatOfNumbers() {
    return numbers.computeIfAbsent(locale(), NumberFormatter::withLocale);
  }

  /**
   * What a country is called.
   *
   * @param code ISO 3166-1 alpha-2
   */
  public String country(String code) {
    return Spoken.country(code);
  }

  /** The language of the page, for the lang attribute. */
  public String getLanguage() {
    return Spoken.now().tag();
  }

  private static ULocale localeOf(Language language) {
    return new ULocale(language == Language.EN ? "en_GB" : language.tag());
  }

  private ULocale locale() {
    return LOCALES.get(Spoken.now());
  }
}
