package org.loomhive.messaging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what stands in the addresses that messages carry, so that nobody makes one up. */
public final class LinkKey {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 16;
  private static final int SHORTEST_KEY = 16;

  private final SecretKeySpec key;

  /**
   * @param secret at least 16 characters
   */
  public LinkKey(String secret) {
    var bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < SHORTEST_KEY)
      throw new IllegalArgumentException("the link key is too short");
    this.key = new SecretKeySpec(bytes, HMAC);
  }

  /** The signature that stands in the link: 22 characters. */
  public String sign(String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      var all = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  public boolean isSigned(String text, String signature) {
    if (signature == null) return false;
    return MessageDigest.isEqual(
        sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }
}
