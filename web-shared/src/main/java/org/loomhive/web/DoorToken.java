package org.loomhive.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.loomhive.kernel.Fingerprint;

/**
 * A second cookie beside a session that matters: 256 random bits, of which the session keeps a
 * print. Who has the session's id alone, guessed or seen, is nobody.
 */
public final class DoorToken {
  private static final String NAME = "loomhive_door";
  private static final String OVER_TLS = "__Host-" + NAME;
  private static final String KEY = "org.loomhive.doorToken";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private DoorToken() {}

  /** From now on the session is good only together with the cookie that this answer sets. */
  public static void bind(HttpSession session, HttpServletResponse response, boolean https) {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.setAttribute(KEY, Fingerprint.of(token));
    var where =
        https ? "; Path=/; Secure" : "; Path=" + session.getServletContext().getContextPath();
    var cookie = (https ? OVER_TLS : NAME) + "=" + token + where + "; HttpOnly; SameSite=Lax";
    response.addHeader("Set-Cookie", cookie);
  }

  /** True for a session that was never bound. */
  static boolean fits(HttpServletRequest request, HttpSession session) {
    var print = (String) session.getAttribute(KEY);
    if (print == null) return true;
    if (request.getCookies() == null) return false;
    for (Cookie cookie : request.getCookies())
      if (isOurs(cookie) && isEqual(print, Fingerprint.of(cookie.getValue()))) return true;
    return false;
  }

  private static boolean isOurs(Cookie cookie) {
    return cookie.getName().equals(OVER_TLS) || cookie.getName().equals(NAME);
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
