package org.loomhive.launcher;

import org.loomhive.launcher.words.Words;

/** Tells somebody what the launcher does just now. */
@FunctionalInterface
public interface Progress {
  void say(String sentence);

  default void tell(String key, Object... values) {
    say(Words.of(key, values));
  }

  /** Says nothing: for tests and measurements. */
  static Progress silent() {
    return sentence -> {};
  }
}
