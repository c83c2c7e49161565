package org.loomhive.editorial;

import java.util.List;
import org.loomhive.kernel.language.Language;

/**
 * A text as it is read.
 *
 * @param language in which its words are really written
 * @param html clean: nothing in it runs, loads or hides anything
 */
public record ArticleText(
    String slug, Language language, String title, String summary, String html) {
  public List<Block> blocks() {
    return Block.of(html);
  }

  /** All that a reader reads, without tags. */
  public String told() {
    return title + "\n" + summary + "\n" + Cleaned.text(html);
  }
}
