package org.loomhive.storefront.basket;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.web.SignedInPerson;

/** Whoever signs out leaves no basket of her account to the next one at this device. */
@WebFilter(
    value = "/sign-out",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class LeaveBasket extends HttpFilter {
  @Inject AccountBasket basket;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    boolean leaves = request.getMethod().equals("POST");
    if (leaves && SignedInPerson.find(request).isPresent()) basket.leave(response);
    on.doFilter(request, response);
  }
}
