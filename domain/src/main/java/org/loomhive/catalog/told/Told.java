package org.loomhive.catalog.told;

import java.util.function.UnaryOperator;
import org.loomhive.kernel.language.Language;

/** A text and the language that it is really in, which a page says beside it. */
public record Told(String text, Language language) {
  public static Told english(String text) {
    return new Told(text, Language.EN);
  }

  /** The same in the same language with something done to its text. */
  public Told with(UnaryOperator<String> change) {
    return new Told(change.apply(text), language);
  }

  /** For the lang attribute. */
  public String tag() {
    return language.tag();
  }

  @Override
  public String toString() {
    return text;
  }
}
