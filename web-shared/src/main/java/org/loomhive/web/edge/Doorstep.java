package org.loomhive.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.web.watch.Meters;

/**
 * The outermost step: counts every request, keeps what is for operators on their own port, and
 * catches what nothing else has caught.
 */
public class Doorstep extends HttpFilter {
  @Inject Site site;
  @Inject Meters meters;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    long began = System.nanoTime();
    try {
      if (isForOperators(request) == (request.getLocalPort() == site.operatorPort()))
        on.doFilter(request, response);
      else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (IOException | ServletException | RuntimeException trouble) {
      end(request, response, trouble);
    } finally {
      meters.served(response.getStatus(), System.nanoTime() - began);
    }
  }

  /** By the path that decides who answers: however it was written, it is decoded there. */
  static boolean isForOperators(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.equals("/metrics") || path.startsWith("/health/");
  }

  private static void end(
      HttpServletRequest request, HttpServletResponse response, Exception trouble)
      throws IOException {
    int status = Trouble.status(trouble);
    Incident.tell(status, request, trouble);
    LastAnswer.explain(request, trouble);
    if (!response.isCommitted()) response.sendError(status);
  }
}
