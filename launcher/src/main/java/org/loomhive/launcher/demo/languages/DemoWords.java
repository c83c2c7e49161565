package org.loomhive.launcher.demo.languages;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.loomhive.kernel.language.Language;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoTable.Row;
import org.loomhive.launcher.demo.pictures.PictureWords;
import org.loomhive.launcher.demo.pictures.Piece;

/** What the demo says in one language; nothing where nobody has written it. */
record DemoWords(Language language) {
  private static final String HERE = "org.loomhive.launcher.demo.languages.";

  List<Row> products() {
    return DemoTable.read("languages/products_" + language.tag() + ".csv");
  }

  String say(String key) {
    var words = bundle("crafts");
    return words == null || !words.containsKey(key) ? "" : words.getString(key);
  }

  /** The same on a line of its own. */
  String line(String key) {
    var said = say(key);
    return said.isEmpty() ? "" : "\n" + said;
  }

  /**
   * What a picture of a piece shows.
   *
   * @param place from 0
   */
  String alt(Piece piece, int place) {
    var words = bundle("pictures");
    if (words == null) return "";
    var alts = new PictureWords(words, material(piece)).of(piece);
    return place < alts.size() ? alts.get(place) : "";
  }

  private String material(Piece piece) {
    return DemoTable.read("languages/terms.csv").stream()
        .filter(row -> row.text("term").equals(piece.material()))
        .map(row -> row.text(language.tag()))
        .findFirst()
        .orElse(piece.material());
  }

  private ResourceBundle bundle(String name) {
    try {
      return ResourceBundle.getBundle(HERE + name + "_" + language.tag(), Locale.ROOT);
    } catch (MissingResourceException notBegun) {
      return null;
    }
  }
}
