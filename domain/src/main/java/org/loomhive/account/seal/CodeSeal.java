package org.loomhive.account.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes the seed of somebody's codes (AES-256-GCM), so that a copy of the database is no second
 * factor. What is closed opens only for the person it was closed for.
 */
public final class CodeSeal {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CodeSeal() {}

  /**
   * @param who the reference of the person
   * @return Base64
   */
  public static String close(String who, String seed) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var closed = run(Cipher.ENCRYPT_MODE, who, nonce, bytes(seed));
    var all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
    System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
    return Base64.getEncoder().encodeToString(all);
  }

  public static String open(String who, String closed) {
    var all = Base64.getDecoder().decode(closed);
    var nonce = Arrays.copyOf(all, NONCE_BYTES);
    var rest = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
    return new String(run(Cipher.DECRYPT_MODE, who, nonce, rest), StandardCharsets.UTF_8);
  }

  private static byte[] run(int mode, String who, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var key = new SecretKeySpec(CodeKey.read(), "AES");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bytes(who));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException trouble) {
      throw new IllegalStateException("A seed of codes does not open", trouble);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
