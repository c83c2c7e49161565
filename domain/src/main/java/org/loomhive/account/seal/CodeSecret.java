package org.loomhive.account.seal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * The seed of the six-digit codes of an authenticator app (RFC 6238, SHA-1, 30 seconds).
 *
 * @param base32 RFC 4648 without padding, as apps want it typed
 */
public record CodeSecret(String base32) {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LENGTH = 32;
  private static final int BITS = 5;
  private static final int BYTE = 8;
  private static final Duration STEP = Duration.ofSeconds(30);

  public CodeSecret {
    base32 = base32.toUpperCase(Locale.ROOT).replace(" ", "");
    if (!base32.matches("[A-Z2-7]{16,64}")) throw new IllegalArgumentException("no seed for codes");
  }

  public static CodeSecret random() {
    var random = new SecureRandom();
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++)
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    return new CodeSecret(text.toString());
  }

  /** The code that an app shows at a moment. */
  public String codeAt(Instant moment) {
    try {
      return new TimeBasedOneTimePasswordGenerator(STEP)
          .generateOneTimePasswordString(
              new SecretKeySpec(bytes(), "HmacSHA1"), moment, Locale.ROOT);
    } catch (InvalidKeyException never) {
      throw new IllegalStateException(never);
    }
  }

  /** The time step that a code belongs to: this one, or a neighbour for clocks that differ. */
  public OptionalLong stepOf(String code, Instant now) {
    var found = OptionalLong.empty();
    for (int offset = -1; offset <= 1; offset++) {
      var moment = now.plus(STEP.multipliedBy(offset));
      if (MessageDigest.isEqual(codeAt(moment).getBytes(), code.getBytes()))
        found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
    }
    return found;
  }

  private byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int held = 0;
    for (char c : base32.toCharArray()) {
      buffer = buffer << BITS | ALPHABET.indexOf(c);
      held += BITS;
      if (held < BYTE) continue;
      held -= BYTE;
      bytes.write(buffer >> held);
      buffer &= (1 << held) - 1;
    }
    return bytes.toByteArray();
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "CodeSecret";
  }
}
