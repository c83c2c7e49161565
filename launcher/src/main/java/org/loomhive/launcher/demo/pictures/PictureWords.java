package org.loomhive.launcher.demo.pictures;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What the pictures of a piece show, in words, in the order of the pictures.
 *
 * @param words of one language
 * @param material as that language calls it
 */
public record PictureWords(ResourceBundle words, String material) {
  public List<String> of(Piece piece) {
    var style = piece.style();
    var look = style.look();
    if (look.isCloth()) {
      var weave = word("weave", style.weave());
      return List.of(alt("alt." + look, piece, weave), alt("alt.cloth.near", piece, weave));
    }
    if (look.isPlaited()) {
      var plait = word("plait", style.pattern());
      return List.of(alt("alt." + look, piece, plait), alt("alt.plait.near", piece, plait));
    }
    return List.of(alt(look.isHoney() ? "alt." + look : "alt.SKEIN", piece, ""));
  }

  private String alt(String key, Piece piece, String how) {
    var colour = word("colour", piece.style().colour());
    return MessageFormat.format(words.getString(key), piece.name(), how, colour, material);
  }

  private String word(String kind, String name) {
    return words.getString(kind + "." + name);
  }
}
