package org.loomhive.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.Whereabouts;

/**
 * A bug that met a visitor. It gets a number that she can tell us and exactly one line in the log,
 * with where it happened but without what anybody typed.
 */
public final class Incident {
  private static final Logger LOG = Logger.getLogger("org.loomhive.incident");
  private static final String KEY = "org.loomhive.incident";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int DIGITS = 8;

  private Incident() {}

  /** Writes the line, once for each request, and gives the number. */
  public static String report(HttpServletRequest request, Throwable bug) {
    var known = find(request);
    if (known != null) return known;
    var number = number();
    request.setAttribute(KEY, number);
    LOG.log(
        Level.SEVERE,
        () ->
            "event=incident id=%s site=%s method=%s path=%s cause=%s"
                .formatted(
                    number,
                    request.getServletContext().getInitParameter("loomhive.site"),
                    request.getMethod(),
                    pattern(request),
                    Whereabouts.of(bug)));
    return number;
  }

  /** The number of this request's incident, or null. */
  public static String find(HttpServletRequest request) {
    return (String) request.getAttribute(KEY);
  }

  /** The path without anything that looks like a reference or a word somebody typed. */
  private static String pattern(HttpServletRequest request) {
    return request
        .getRequestURI()
        .replaceAll("[^/]*[0-9%@][^/]*", "*")
        .replaceAll("[^A-Za-z/*._-]", "");
  }

  private static String number() {
    var text = new StringBuilder();
    for (int i = 0; i < DIGITS; i++)
      text.append(Character.forDigit(RANDOM.nextInt(Character.MAX_RADIX), Character.MAX_RADIX));
    return text.toString();
  }
}
