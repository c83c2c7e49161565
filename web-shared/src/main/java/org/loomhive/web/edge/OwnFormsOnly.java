package org.loomhive.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what no page of ours sends: changes asked for by foreign pages, sessions named in the
 * address, page states sent by GET, bodies that are too large or of unknown length.
 */
public class OwnFormsOnly extends HttpFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> KNOWN = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Set<String> OURS = Set.of("same-origin", "none");
  private static final long LARGEST_BODY = 1L << 20;
  private static final long LARGEST_UPLOAD = 21L << 20;

  /** What a bank says of 30,000 payments, each repeated in full. */
  private static final long LARGEST_OF_A_BANK = 60L << 20;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    int refusal = SAFE.contains(request.getMethod()) ? ofReading(request) : ofChanging(request);
    if (refusal == 0) on.doFilter(request, response);
    else response.sendError(refusal);
  }

  /** The status to refuse with; 0 when there is nothing wrong. */
  static int ofReading(HttpServletRequest request) {
    if (namesSession(request)) return HttpServletResponse.SC_BAD_REQUEST;
    var query = request.getQueryString();
    if (query != null && query.contains("jakarta.faces.ViewState"))
      return HttpServletResponse.SC_BAD_REQUEST;
    return 0;
  }

  static int ofChanging(HttpServletRequest request) {
    if (!KNOWN.contains(request.getMethod())) return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    if (namesSession(request)) return HttpServletResponse.SC_BAD_REQUEST;
    if (!isSignedBySender(request) && isForeign(request)) return HttpServletResponse.SC_FORBIDDEN;
    if (request.getHeader("Transfer-Encoding") != null)
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    if (request.getContentLengthLong() > largest(request))
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    return 0;
  }

  /** Only who is signed in reaches the books. */
  private static long largest(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) return LARGEST_BODY;
    boolean ofABank = request.getRequestURI().startsWith(request.getContextPath() + "/books/");
    return ofABank ? LARGEST_OF_A_BANK : LARGEST_UPLOAD;
  }

  private static boolean namesSession(HttpServletRequest request) {
    return request.isRequestedSessionIdFromURL() || request.getRequestURI().contains(";");
  }

  /** Machines that sign what they send need no origin. */
  private static boolean isSignedBySender(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/webhooks/");
  }

  private static boolean isForeign(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OURS.contains(site)) return true;
    var origin = request.getHeader("Origin");
    if (origin == null) return false;
    try {
      var from = URI.create(origin).getAuthority();
      return from == null || !from.equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException noAddress) {
      return true;
    }
  }
}
