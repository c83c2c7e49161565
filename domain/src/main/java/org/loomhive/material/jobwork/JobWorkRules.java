package org.loomhive.material.jobwork;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/**
 * What the law of a country asks of material that goes out to makers for job work. All of it is
 * read from the file of the country, where each rule has its day and its source.
 */
public final class JobWorkRules {
  private static final Map<String, Optional<JobWorkRules>> KNOWN = new ConcurrentHashMap<>();
  private static final int MONTHS = 12;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final Properties rules;

  private JobWorkRules(Properties rules) {
    this.rules = rules;
  }

  /** An amount in the words of the authority. */
  public record Coded(String code, BigDecimal amount) {}

  /**
   * Empty for a country that asks nothing, or of which we know nothing.
   *
   * @param stateCode ISO 3166-2, or a country alone
   */
  public static Optional<JobWorkRules> of(String stateCode) {
    var country = stateCode.substring(0, 2).toUpperCase(Locale.ROOT);
    return KNOWN.computeIfAbsent(country, JobWorkRules::read);
  }

  private static Optional<JobWorkRules> read(String country) {
    try (var file = JobWorkRules.class.getResourceAsStream(country + ".properties")) {
      if (file == null) return Optional.empty();
      var read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return Optional.of(new JobWorkRules(read));
    } catch (IOException trouble) {
      throw new UncheckedIOException(country, trouble);
    }
  }

  private String say(String key) {
    var found = rules.getProperty(key);
    if (found == null) throw new IllegalArgumentException("No rule " + key);
    return found;
  }

  private int number(String key) {
    return Integer.parseInt(say(key));
  }

  /** By then inputs are back or supplied. */
  public LocalDate inputsUntil(LocalDate sentOn) {
    return sentOn.plusMonths(number("inputs.months"));
  }

  public LocalDate capitalGoodsUntil(LocalDate sentOn) {
    return sentOn.plusMonths(number("capital.months"));
  }

  /** After so many months somebody is told; the last is the term of inputs. */
  public List<Integer> warnMonths() {
    return Arrays.stream(say("warn.months").split(" ")).map(Integer::valueOf).toList();
  }

  /** The year that a day is in, by the calendar year in which it begins. */
  public int yearOf(LocalDate day) {
    return day.getMonthValue() >= number("year.begins") ? day.getYear() : day.getYear() - 1;
  }

  public LocalDate firstDayOf(int year) {
    return LocalDate.of(year, number("year.begins"), 1);
  }

  /** From 1 to 4 within the year. */
  public int quarterOf(LocalDate day) {
    int months = Math.floorMod(day.getMonthValue() - number("year.begins"), MONTHS);
    return months / MONTHS_OF_A_QUARTER + 1;
  }

  public int longestSerial() {
    return number("serial.longest");
  }

  /** The form in which is told what went out and what came back. */
  public String formName() {
    return say("form.name");
  }

  /**
   * The day by which the form for the period of a day is sent.
   *
   * @param large the turnover of the year before was above the bound of the law
   */
  public LocalDate formDue(LocalDate day, boolean large) {
    int months = number(large ? "form.large.months" : "form.small.months");
    var end = firstDayOf(yearOf(day)).plusMonths(months);
    while (!day.isBefore(end)) end = end.plusMonths(months);
    return end.plusDays(number("form.due.days") - 1L);
  }

  /** A quantity with the code that the form knows. */
  public Coded coded(Quantity quantity) {
    var rule = codeOf(quantity.unit());
    return new Coded(rule[0], quantity.amount().multiply(new BigDecimal(rule[1])));
  }

  private String[] codeOf(Unit unit) {
    return say("unit." + unit).split(" ");
  }

  /** Where the rules stand, with the days from which they hold. */
  public List<String> sources() {
    return List.of("inputs", "serial", "form", "form.periods").stream()
        .map(rule -> say(rule + ".source") + " (" + say(rule + ".since") + ")")
        .toList();
  }
}
