package org.loomhive.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.loomhive.kernel.Refused;

/** The sentences that all sites share, for Java code; pages say #{house['key']}. */
public final class HouseWords {
  private static final Formats FORMATS = new Formats();
  private static final String OWN = "org.loomhive.web.house";
  private static final List<String> REFUSALS =
      List.of("org.loomhive.refusals", "org.loomhive.confidential.refusals");

  private HouseWords() {}

  /** A sentence of the house; {0}, {1} are filled in. */
  public static String say(String key, Object... arguments) {
    return fill(bundle(OWN).getString(key), arguments);
  }

  /** The sentence of a no; its key itself when nobody has written one. */
  public static String sentence(Refused refused) {
    for (String name : REFUSALS) {
      try {
        var words = bundle(name);
        if (words.containsKey(refused.key()))
          return fill(words.getString(refused.key()), refused.arguments().toArray());
      } catch (MissingResourceException notInThisSite) {
        continue;
      }
    }
    return refused.key();
  }

  private static String fill(String sentence, Object... arguments) {
    var format = new MessageFormat(sentence, language());
    var said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) said[i] = readable(arguments[i]);
    return format.format(said);
  }

  private static Object readable(Object argument) {
    if (argument instanceof org.loomhive.kernel.Money money) return FORMATS.money(money);
    if (argument instanceof org.loomhive.kernel.Quantity much) return FORMATS.quantity(much);
    if (argument instanceof java.time.LocalDate day) return FORMATS.date(day);
    if (argument instanceof java.time.Instant moment) return FORMATS.moment(moment, null);
    return argument instanceof Number ? argument : String.valueOf(argument);
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(
        name, language(), Thread.currentThread().getContextClassLoader());
  }

  private static Locale language() {
    var faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? Locale.ENGLISH
        : faces.getViewRoot().getLocale();
  }
}
