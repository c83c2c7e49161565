package org.loomhive.admin.boards;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.loomhive.admin.Words;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.Unit;
import org.loomhive.web.HouseWords;

/** The words of bars, and of lists that are taken away. */
@ApplicationScoped
public class BoardWords {
  private final ResourceBundle words = new Words();

  /** A sentence with its gaps filled. */
  public String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.UK).format(values);
  }

  /** An empty sheet with these headings, by their keys. */
  public Sheet sheet(String... keys) {
    return new Sheet(Arrays.stream(keys).map(words::getString).toList());
  }

  public String unit(Unit unit) {
    return HouseWords.say("unit." + unit);
  }
}
