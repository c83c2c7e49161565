package org.loomhive.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.language.Named;
import org.loomhive.web.language.Spoken;

/** The sentences that all sites share, for Java code; pages say #{house['key']}. */
public final class HouseWords {
  private static final Formats FORMATS = new Formats();
  private static final String OWN = "org.loomhive.web.house";
  private static final String CODE = "code.";
  private static final List<String> REFUSALS =
      List.of("org.loomhive.refusals", "org.loomhive.confidential.refusals");

  private HouseWords() {}

  /** A sentence of the house; {0}, {1} are filled in. */
  public static String say(String key, Object... arguments) {
    return fill(own().get(key), arguments);
  }

  /** The sentence of a no; its key itself when nobody has written one. */
  public static String sentence(Refused refused) {
    return sentence(refused.key(), refused.arguments());
  }

  /** The same of one that was kept. */
  public static String sentence(String key, List<?> arguments) {
    for (String name : REFUSALS) {
      var sentence = WordFile.in(Spoken.now(), name).get(key);
      if (sentence != null) return fill(sentence, arguments.toArray());
    }
    return key;
  }

  /**
   * The word for a unit beside an amount.
   *
   * @param many which plural of the language the amount takes, as CLDR names them: one, other …
   */
  static String counted(Unit unit, String many) {
    var own = "counted." + many + "." + unit.name();
    return say(own().containsKey(own) ? own : "unit." + unit.name());
  }

  /** A sentence in which {0}, {1} are filled in, each as people write it. */
  static String fill(String sentence, Object... arguments) {
    var format = new MessageFormat(sentence, Spoken.now().locale());
    var said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) said[i] = readable(arguments[i]);
    return format.format(said);
  }

  /** A code that people have a word for, as of a state of India or of a grade of skill. */
  private static String called(String code) {
    return own().getOrDefault(CODE + code, code);
  }

  private static Object readable(Object argument) {
    if (argument instanceof Money money) return FORMATS.money(money);
    if (argument instanceof Quantity quantity) return FORMATS.quantity(quantity);
    if (argument instanceof Unit unit) return say("unit." + unit.name());
    if (argument instanceof LocalDate day) return FORMATS.date(day);
    if (argument instanceof Instant moment) return FORMATS.moment(moment, null);
    if (argument instanceof Named named) return named.in(Spoken.now());
    if (argument instanceof Locale country) return Spoken.country(country.getCountry());
    if (argument instanceof Number) return argument;
    return called(argument instanceof Enum<?> one ? one.name() : String.valueOf(argument));
  }

  private static Map<String, String> own() {
    return WordFile.in(Spoken.now(), OWN);
  }
}
