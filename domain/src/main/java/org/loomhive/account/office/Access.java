package org.loomhive.account.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.loomhive.account.seal.CodeSecret;

/** What somebody new needs for her first sign-in. Kept nowhere; it is shown to one person, once. */
public record Access(String email, String password, CodeSecret codes) {
  private static final String ISSUER = "Loomhive";

  /** What authenticator apps read (the key URI format of Google Authenticator). */
  public String address() {
    var account = URLEncoder.encode(email, StandardCharsets.UTF_8);
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(ISSUER, account, codes.base32(), ISSUER);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "Access";
  }
}
