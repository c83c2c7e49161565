package org.loomhive.launcher.words;

/** Something outside is not as it must be; the one sentence says what and what helps. */
public final class Trouble extends RuntimeException {
  public Trouble(String key, Object... values) {
    super(Words.of(key, values));
  }

  public Trouble(Throwable cause, String key, Object... values) {
    super(Words.of(key, values), cause);
  }
}
