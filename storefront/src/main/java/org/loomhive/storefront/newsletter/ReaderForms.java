package org.loomhive.storefront.newsletter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.loomhive.kernel.Refused;
import org.loomhive.newsletter.JoinNewsletter;
import org.loomhive.newsletter.NewsletterRefusal;
import org.loomhive.newsletter.ReaderLink.Deed;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.language.SpokenAddress;
import org.loomhive.web.signin.Door;

/**
 * Takes the plain forms of readers, and the one click of their mail programs (RFC 8058). A link
 * that is only looked at does nothing: programs look at links too.
 */
@WebServlet({"/newsletter/ask", "/newsletter/confirm", "/newsletter/leave"})
public class ReaderForms extends HttpServlet {
  private static final String ASK = "/newsletter/ask";

  @Inject JoinNewsletter join;
  @Inject ReaderLinks links;
  @Inject Door door;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (isAsking(request)) {
      go(request, response, "");
      return;
    }
    links.require(deed(request), request.getParameter("s"), request.getParameter("sign"));
    go(request, response, "?do=" + name(deed(request)) + "&" + request.getQueryString());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (isAsking(request)) ask(request, response);
    else follow(request, response);
  }

  private void ask(HttpServletRequest request, HttpServletResponse response) {
    try {
      join.ask(request.getParameter("email"), Spoken.now().tag(), door.source());
      go(request, response, "?told=asked");
    } catch (Refused no) {
      boolean isWrong = no.reason() == NewsletterRefusal.NOT_AN_ADDRESS;
      go(request, response, isWrong ? "?told=wrong" : "?told=later");
    }
  }

  private void follow(HttpServletRequest request, HttpServletResponse response) {
    var deed = deed(request);
    var reader = links.require(deed, request.getParameter("s"), request.getParameter("sign"));
    join.follow(deed, reader);
    go(request, response, "?told=" + name(deed));
  }

  private static boolean isAsking(HttpServletRequest request) {
    return request.getServletPath().equals(ASK);
  }

  private static Deed deed(HttpServletRequest request) {
    return request.getServletPath().endsWith("/leave") ? Deed.LEAVE : Deed.CONFIRM;
  }

  private static String name(Deed deed) {
    return deed.name().toLowerCase(Locale.ROOT);
  }

  private static void go(HttpServletRequest request, HttpServletResponse response, String query) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", SpokenAddress.site(request) + "/newsletter" + query);
  }
}
