package org.loomhive.catalog.told;

import org.loomhive.kernel.language.Language;

/** A text and the language that it is really in, which a page says beside it. */
public record Told(String text, Language language) {
  public static Told english(String text) {
    return new Told(text, Language.EN);
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
