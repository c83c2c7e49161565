package org.loomhive.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a text: words, or pieces of the shop that stand between them. Slugs in double brackets
 * are such a place.
 *
 * @param html clean; empty where pieces stand
 * @param pieces slugs of products
 */
public record Block(String html, List<String> pieces) {
  private static final Pattern PIECES =
      Pattern.compile(
          "(?:<p>\\s*)?\\[\\[\\s*([a-z0-9-]+(?:[\\s,]+[a-z0-9-]+)*)\\s*]](?:\\s*</p>)?");

  public Block {
    pieces = List.copyOf(pieces);
  }

  static List<Block> of(String html) {
    var blocks = new ArrayList<Block>();
    int from = 0;
    var place = PIECES.matcher(html);
    while (place.find()) {
      words(blocks, html.substring(from, place.start()));
      blocks.add(new Block("", List.of(place.group(1).split("[\\s,]+"))));
      from = place.end();
    }
    words(blocks, html.substring(from));
    return List.copyOf(blocks);
  }

  /** The words without tags, for a letter. */
  public String text() {
    return Cleaned.text(html);
  }

  private static void words(List<Block> blocks, String html) {
    if (!html.isBlank()) blocks.add(new Block(html, List.of()));
  }
}
