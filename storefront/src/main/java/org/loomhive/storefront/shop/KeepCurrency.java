package org.loomhive.storefront.shop;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.loomhive.web.edge.Site;

/** Keeps the currency that the address asks for while the buyer looks on. */
@WebFilter(
    value = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class KeepCurrency extends HttpFilter {
  private static final int KEPT_SECONDS = (int) Duration.ofDays(180).toSeconds();

  @Inject Site site;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("GET"))
      ShopCurrency.asked(request).ifPresent(asked -> response.addCookie(cookie(asked.name())));
    chain.doFilter(request, response);
  }

  private Cookie cookie(String currency) {
    var cookie = new Cookie(ShopCurrency.COOKIE, currency);
    cookie.setPath("/");
    cookie.setMaxAge(KEPT_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setSecure(site.isHttps());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
