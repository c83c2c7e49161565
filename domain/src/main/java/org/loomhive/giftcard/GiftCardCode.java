package org.loomhive.giftcard;

import java.security.SecureRandom;
import java.util.Locale;
import org.loomhive.kernel.Fingerprint;

/**
 * The key to a gift card: sixteen signs, 78 random bits. It is written into one letter and kept
 * nowhere; the database knows its hash and how it ends.
 */
public record GiftCardCode(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** No 0, 1, I, L, O or U: read from paper and typed without mistakes. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  /** As it was typed: spaces, dashes and small letters do not matter. */
  public GiftCardCode {
    value = value == null ? "" : value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  static GiftCardCode random() {
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++)
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    return new GiftCardCode(text.toString());
  }

  boolean isWhole() {
    return value.length() == LENGTH;
  }

  String hash() {
    return Fingerprint.of("gift card " + value);
  }

  String lastFour() {
    return value.substring(value.length() - GROUP);
  }

  /** In groups, as it stands in the letter. */
  String shown() {
    return value.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** The code itself stays out of logs. */
  @Override
  public String toString() {
    return "GiftCardCode";
  }
}
