package org.loomhive.newsletter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a reader may do by one click, and knows addresses again without keeping them. */
public final class ReaderLink {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 16;

  private final SecretKeySpec key;

  /** What a link does. */
  public enum Deed {
    CONFIRM,
    LEAVE
  }

  public ReaderLink(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
  }

  public String sign(Deed deed, SubscriberRef ref) {
    var mac = mac("newsletter:" + deed + ":" + ref);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
  }

  public boolean isSigned(Deed deed, SubscriberRef ref, String signature) {
    if (signature == null) return false;
    return MessageDigest.isEqual(
        sign(deed, ref).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  /** Where the deed is done, below the shop's address. */
  public String address(Deed deed, SubscriberRef ref) {
    var name = deed.name().toLowerCase(Locale.ROOT);
    return "/newsletter/" + name + "?s=" + ref + "&sign=" + sign(deed, ref);
  }

  /** Of an address as it is kept; capitals do not matter. */
  String fingerprint(String email) {
    var mac = mac("newsletter-address:" + email.strip().toLowerCase(Locale.ROOT));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  private byte[] mac(String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
