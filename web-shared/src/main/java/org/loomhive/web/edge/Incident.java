package org.loomhive.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.trouble.Whereabouts;

/**
 * A bug that met a visitor. It gets a number that she can tell us and exactly one line in the log,
 * with where it happened but without what anybody typed.
 */
public final class Incident {
  private static final Logger LOG = Logger.getLogger("org.loomhive.incident");
  private static final String KEY = "org.loomhive.incident";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int DIGITS = 8;
  private static final long QUIET_NANOS = Duration.ofSeconds(30).toNanos();
  private static final AtomicLong LAST_OUTAGE = new AtomicLong(System.nanoTime() - QUIET_NANOS);

  private Incident() {}

  /** A bug is reported; that the database is away is said now and then, and is no bug. */
  public static void tell(int status, HttpServletRequest request, Throwable trouble) {
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) report(request, trouble);
    if (status != HttpServletResponse.SC_SERVICE_UNAVAILABLE) return;
    long now = System.nanoTime();
    long before = LAST_OUTAGE.get();
    if (now - before > QUIET_NANOS && LAST_OUTAGE.compareAndSet(before, now))
      LOG.log(Level.WARNING, "event=unavailable cause={0}", Whereabouts.of(trouble));
  }

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
