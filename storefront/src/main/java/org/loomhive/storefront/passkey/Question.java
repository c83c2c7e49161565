package org.loomhive.storefront.passkey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.loomhive.account.AccountRefusal;
import org.loomhive.kernel.Refused;

/** What a device is asked to sign. Each question is new, is answered once, and soon. */
@RequestScoped
public class Question {
  private static final String KEY = "org.loomhive.passkeyQuestion";
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private record Asked(byte[] challenge, Instant until) implements Serializable {}

  /** In Base64 for addresses. */
  String ask() {
    var challenge = new byte[BYTES];
    RANDOM.nextBytes(challenge);
    request.getSession().setAttribute(KEY, new Asked(challenge, clock.instant().plus(SOON)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
  }

  byte[] take() {
    var session = request.getSession(false);
    var asked = session == null ? null : (Asked) session.getAttribute(KEY);
    if (asked == null || !clock.instant().isBefore(asked.until()))
      throw new Refused(AccountRefusal.NOT_RIGHT);
    session.removeAttribute(KEY);
    return asked.challenge();
  }
}
