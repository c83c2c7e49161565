package org.loomhive.launcher.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that the launcher says. */
public final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.loomhive.launcher.words", Locale.ROOT);

  private Words() {}

  public static String of(String key, Object... values) {
    var texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) texts[i] = String.valueOf(values[i]);
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(texts);
  }
}
