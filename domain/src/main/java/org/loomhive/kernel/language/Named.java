package org.loomhive.kernel.language;

import java.util.Map;

/** What something is called in each language in which somebody said it, and in English. */
public record Named(String english, Map<Language, String> others) {
  public Named {
    others = Map.copyOf(others);
  }

  public static Named english(String name) {
    return new Named(name, Map.of());
  }

  public String in(Language language) {
    return others.getOrDefault(language, english);
  }

  @Override
  public String toString() {
    return english;
  }
}
