package org.loomhive.storefront.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.web.KeyCookie;

/** The visitor's key to her basket. It is given with the first thing she puts in. */
@ApplicationScoped
public class BasketCookie {
  private static final String NAME = "basket";
  private static final String FORM = "[A-Za-z0-9_-]{43}";
  private static final Duration KEPT = Duration.ofDays(60);

  @Inject KeyCookie cookie;
  @Inject Baskets baskets;

  /** Whether the visitor shows the key to any basket. */
  public boolean isGiven() {
    return cookie.isGiven(NAME);
  }

  /** The token of a basket that is there. */
  public Optional<BasketToken> find() {
    return key().filter(token -> baskets.find(token).isPresent());
  }

  /** Under which name the visitor's own pieces are held. */
  public Optional<String> holder() {
    return key().flatMap(baskets::find).map(Basket::holder);
  }

  private Optional<BasketToken> key() {
    return cookie.find(NAME, FORM).map(BasketToken::new);
  }

  /** Hands the token to the visitor's browser. */
  public void give(BasketToken token, HttpServletResponse response) {
    cookie.give(NAME, token.value(), KEPT, response);
  }

  void take(HttpServletResponse response) {
    cookie.give(NAME, "", Duration.ZERO, response);
  }
}
