package org.loomhive.web.watch;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Health and figures for operators; the doorstep keeps it off the public port. */
@WebServlet({"/health/live", "/health/ready", "/metrics"})
public class Watch extends HttpServlet {
  private static final String UP = "{\"status\":\"UP\"}";
  private static final String DOWN = "{\"status\":\"DOWN\"}";

  @Inject transient Meters meters;

  @PersistenceContext(unitName = "commerce")
  transient EntityManager em;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getServletPath();
    response.setCharacterEncoding("UTF-8");
    if (path.equals("/metrics")) {
      response.setContentType("text/plain; version=0.0.4");
      response.getWriter().write(meters.text());
      return;
    }
    boolean good = path.endsWith("/live") || reachesDatabase();
    response.setContentType("application/json");
    response.setStatus(
        good ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.getWriter().write(good ? UP : DOWN);
  }

  private boolean reachesDatabase() {
    try {
      em.createNativeQuery("select 1").getSingleResult();
      return true;
    } catch (PersistenceException unreachable) {
      return false;
    }
  }
}
