package org.loomhive.ordering.confirmation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;

/**
 * Signs the address of an order's status page, so that a buyer needs no sign-in. A link holds as
 * long as the key does.
 */
public final class StatusLink {
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 16;
  private static final int SHORTEST_KEY = 16;

  private final SecretKeySpec key;

  /**
   * @param secret at least 16 characters
   */
  public StatusLink(String secret) {
    var bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < SHORTEST_KEY)
      throw new IllegalArgumentException("the link key is too short");
    this.key = new SecretKeySpec(bytes, HMAC);
  }

  /** The signature that stands in the link: 22 characters. */
  public String sign(OrderNumber number) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      var all = mac.doFinal(("order-status:" + number).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * Where the buyer of an order sees it, in her language.
   *
   * @param shop public address of the shop
   */
  String address(String shop, Order order) {
    var number = order.number();
    var page = shop + order.language().path() + "/order/status";
    return page + "?number=" + number + "&sign=" + sign(number);
  }

  public boolean isSigned(OrderNumber number, String signature) {
    if (signature == null) return false;
    return MessageDigest.isEqual(
        sign(number).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }
}
