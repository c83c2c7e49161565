package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.web.edge.Site;

/** The visitor's key to her basket. It is given with the first thing she puts in. */
@RequestScoped
public class BasketCookie {
  private static final Duration KEPT = Duration.ofDays(60);

  @Inject HttpServletRequest request;
  @Inject Baskets baskets;
  @Inject Site site;

  /** Whether the visitor shows the key to any basket. */
  public boolean isGiven() {
    if (request.getCookies() == null) return false;
    return Arrays.stream(request.getCookies()).anyMatch(one -> one.getName().equals(name()));
  }

  /** The token of a basket that is there. */
  public Optional<BasketToken> find() {
    if (request.getCookies() == null) return Optional.empty();
    for (Cookie cookie : request.getCookies())
      if (cookie.getName().equals(name()) && cookie.getValue().matches("[A-Za-z0-9_-]{43}"))
        return Optional.of(new BasketToken(cookie.getValue()))
            .filter(token -> baskets.find(token).isPresent());
    return Optional.empty();
  }

  /** Hands the token to the visitor's browser; no script can read it. */
  public void give(BasketToken token, HttpServletResponse response) {
    response.addHeader(
        "Set-Cookie",
        name()
            + "="
            + token.value()
            + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
            + KEPT.toSeconds()
            + (site.isHttps() ? "; Secure" : ""));
  }

  private String name() {
    return site.isHttps() ? "__Host-basket" : "basket";
  }
}
