package org.loomhive.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Answers only to the names that this installation has; a demo also answers to its own machine. */
public class KnownHosts extends HttpFilter {
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int MISDIRECTED = 421;

  @Inject Site site;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    if (request.getLocalPort() == site.operatorPort() || isKnown(request.getHeader("Host")))
      on.doFilter(request, response);
    else response.sendError(MISDIRECTED);
  }

  private boolean isKnown(String host) {
    if (host == null) return false;
    if (site.publicHosts().contains(host)) return true;
    return site.isDemo() && OWN_MACHINE.contains(host.replaceFirst(":\\d+$", ""));
  }
}
