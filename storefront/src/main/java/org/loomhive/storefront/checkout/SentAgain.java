package org.loomhive.storefront.checkout;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.storefront.basket.BasketCookie;
import org.loomhive.storefront.order.HandOver;
import org.loomhive.storefront.order.StatusLinks;
import org.loomhive.web.language.SpokenAddress;

/**
 * A checkout form that has made its order already leads to that order: to its payment, or to its
 * page once it is paid.
 */
@WebFilter(
    value = "/checkout",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class SentAgain extends HttpFilter {
  @Inject BasketCookie cookie;
  @Inject PlaceOrder place;
  @Inject Orders orders;
  @Inject HandOver handOver;
  @Inject StatusLinks links;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var made = made(request);
    if (made.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", next(request, made.get()));
  }

  private String next(HttpServletRequest request, OrderNumber number) {
    if (orders.get(number).status() == OrderStatus.AWAITING_PAYMENT)
      return handOver.address(number);
    return SpokenAddress.site(request) + "/order/status?" + links.query(number);
  }

  private Optional<OrderNumber> made(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) return Optional.empty();
    var key = request.getParameter("checkout:key");
    if (key == null) return Optional.empty();
    return cookie.find().flatMap(token -> place.placed(token, key));
  }
}
