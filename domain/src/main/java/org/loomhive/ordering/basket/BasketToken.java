package org.loomhive.ordering.basket;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Base64;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.NotFound;

/** The key to a basket. Who has it has the basket; the database keeps only its hash. */
public record BasketToken(String value) implements Serializable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public BasketToken {
    if (value == null || !value.matches("[A-Za-z0-9_-]{43}")) throw new NotFound("basket", "***");
  }

  /** 256 random bits. */
  public static BasketToken random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new BasketToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What the database knows of it. */
  public String hash() {
    return Fingerprint.of(value);
  }

  /** The token itself stays out of logs. */
  @Override
  public String toString() {
    return "BasketToken";
  }
}
