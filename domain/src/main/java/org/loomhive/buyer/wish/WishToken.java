package org.loomhive.buyer.wish;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.NotFound;

/** The key to a wishlist without account; the database keeps only its hash. Stays out of logs. */
public record WishToken(String value) implements Serializable {
  public static final String FORM = "[0-9a-f]{64}";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public WishToken {
    if (value == null || !value.matches(FORM)) throw new NotFound("wishlist", "***");
  }

  static WishToken random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new WishToken(HexFormat.of().formatHex(bytes));
  }

  String hash() {
    return Fingerprint.of(value);
  }

  @Override
  public String toString() {
    return "WishToken";
  }
}
