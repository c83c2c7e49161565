package org.loomhive.kernel;

import java.security.SecureRandom;

/**
 * How references are written: a prefix that names the kind, a dash, and the rest. A reference that
 * only one room speaks of stands in that room.
 */
public final class Refs {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** No 0, 1, I, L, O or U: read aloud and typed on small phones without mistakes. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int RANDOM_LENGTH = 10;
  private static final int LONGEST = 40;

  private Refs() {}

  /** A new one that tells nothing and cannot be guessed. */
  public static String random(String prefix) {
    var text = new StringBuilder(prefix).append('-');
    for (int i = 0; i < RANDOM_LENGTH; i++)
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    return text.toString();
  }

  /** What is not written so does not exist. */
  public static void require(String value, String prefix) {
    boolean good =
        value != null
            && value.length() <= LONGEST
            && value.startsWith(prefix + "-")
            && value.length() > prefix.length() + 1
            && value.chars().allMatch(Refs::isAllowed);
    if (!good) throw new NotFound(prefix, value);
  }

  private static boolean isAllowed(int c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
