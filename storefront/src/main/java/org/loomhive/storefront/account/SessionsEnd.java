package org.loomhive.storefront.account;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.account.Logins;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.web.SignedInPerson;
import org.loomhive.web.edge.SafeHeaders;
import org.loomhive.web.language.SpokenAddress;
import org.loomhive.web.signin.Door;

/**
 * Ends sessions that are over: of an earlier round, or of an account that is erased. Files that are
 * the same for all need no look.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class SessionsEnd extends HttpFilter {
  @Inject Logins logins;
  @Inject Door door;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    var person = SignedInPerson.find(request);
    if (person.isEmpty() || isForAll(request) || holds(request, person.get())) {
      on.doFilter(request, response);
      return;
    }
    door.letOut();
    SafeHeaders.forNoPage(response);
    boolean reads = "GET".equals(request.getMethod());
    var there = reads ? SpokenAddress.path(request) : SpokenAddress.site(request) + "/sign-in";
    var query = reads ? request.getQueryString() : null;
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", query == null ? there : there + "?" + query);
  }

  private boolean holds(HttpServletRequest request, SignedInPerson person) {
    var round = request.getSession().getAttribute(BuyerSession.ROUND);
    return logins
        .sessionRound(new BuyerRef(person.ref()))
        .filter(now -> now.equals(round))
        .isPresent();
  }

  private static boolean isForAll(HttpServletRequest request) {
    return request.getServletPath().matches("/(style|script|picture)/.*|/favicon.*");
  }
}
