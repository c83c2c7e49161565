package org.loomhive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.loomhive.web.edge.Site;

/** A key that the visitor's browser keeps for her; no script can read it. */
@ApplicationScoped
public class KeyCookie {
  @Inject HttpServletRequest request;
  @Inject Site site;

  /** Whether she shows a key of this name, good or not. */
  public boolean isGiven(String name) {
    return value(name).isPresent();
  }

  /** The key of this name, if it is written as keys are. */
  public Optional<String> find(String name, String form) {
    return value(name).filter(key -> key.matches(form));
  }

  /** Hands a key to her browser. */
  public void give(String name, String key, Duration kept, HttpServletResponse response) {
    response.addHeader(
        "Set-Cookie",
        bound(name)
            + "="
            + key
            + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
            + kept.toSeconds()
            + (site.isHttps() ? "; Secure" : ""));
  }

  private Optional<String> value(String name) {
    if (request.getCookies() == null) return Optional.empty();
    return Arrays.stream(request.getCookies())
        .filter(one -> one.getName().equals(bound(name)))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Over TLS no other host can plant it. */
  private String bound(String name) {
    return site.isHttps() ? "__Host-" + name : name;
  }
}
