package org.loomhive.ordering.repeated;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes an answer (AES-256-GCM) with the Idempotency-Key of the caller and a secret of ours. An
 * answer holds what opens a basket or an order; as the key itself is not kept, a copy of the
 * database opens none.
 */
public final class AnswerSeal {
  private static final String PURPOSE = "kept answer:";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec secret;

  public AnswerSeal(String secret) {
    this.secret = new SecretKeySpec(bytes(secret), "HmacSHA256");
  }

  /**
   * @return Base64
   */
  public String close(String callersKey, String answer) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var closed = run(Cipher.ENCRYPT_MODE, callersKey, nonce, bytes(answer));
    var all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
    System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
    return Base64.getEncoder().encodeToString(all);
  }

  public String open(String callersKey, String closed) {
    var all = Base64.getDecoder().decode(closed);
    var nonce = Arrays.copyOf(all, NONCE_BYTES);
    var rest = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
    var answer = run(Cipher.DECRYPT_MODE, callersKey, nonce, rest);
    return new String(answer, StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, String callersKey, byte[] nonce, byte[] text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      var key = new SecretKeySpec(mac.doFinal(bytes(PURPOSE + callersKey)), "AES");
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException trouble) {
      throw new IllegalStateException("A kept answer does not open", trouble);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
