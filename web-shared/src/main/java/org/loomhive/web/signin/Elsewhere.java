package org.loomhive.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads a browser to another page of this site. A script that asked for a part of a page would
 * follow in silence, so it is told to open the page.
 */
public final class Elsewhere {
  private Elsewhere() {}

  /**
   * @param address inside this server: relative, so that no Host is believed
   */
  public static void lead(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    if (isForPart(request)) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write(openPage(address));
    } else {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", address);
    }
  }

  /** A list or a field asks for its part of the page that is open. */
  static boolean isForPart(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  private static String openPage(String address) {
    var url = address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response><redirect url=\""
        + url
        + "\"/></partial-response>";
  }
}
