package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.loomhive.admin.Words;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.Unit;
import org.loomhive.web.HouseWords;

/** The words in the lists that are taken away. */
@ApplicationScoped
public class ListWords {
  private final ResourceBundle words = new Words();

  /** An empty sheet with these headings, by their keys. */
  Sheet sheet(String... keys) {
    return new Sheet(Arrays.stream(keys).map(this::say).toList());
  }

  String say(String key) {
    return words.getString(key);
  }

  String unit(Unit unit) {
    return HouseWords.say("unit." + unit);
  }
}
