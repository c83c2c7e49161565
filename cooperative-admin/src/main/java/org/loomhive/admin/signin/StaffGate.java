package org.loomhive.admin.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.loomhive.account.Logins;
import org.loomhive.account.StaffAccount;
import org.loomhive.kernel.StaffRef;
import org.loomhive.web.SignedInPerson;

/**
 * Asks at each step whether the person is still on the staff, as her session may be older than the
 * end of her account, and leads whoever has a password that was made for her to the page where she
 * chooses her own.
 */
@WebFilter("/*")
public class StaffGate extends HttpFilter {
  private static final String OWN_PASSWORD = "/own/password";

  @Inject Logins logins;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    var session = request.getSession(false);
    if (session == null || isOpenToAll(path(request)) || person(session) == null) {
      on.doFilter(request, response);
      return;
    }
    var account = account(person(session));
    if (account.isEmpty()) {
      session.invalidate();
      goTo(request.getContextPath() + "/sign-in", response);
    } else if (account.get().hasToChoosePassword() && !path(request).equals(OWN_PASSWORD)) {
      goTo(request.getContextPath() + OWN_PASSWORD, response);
    } else {
      on.doFilter(request, response);
    }
  }

  /** Relative: no Host is believed. */
  private static void goTo(String path, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", path);
  }

  private static SignedInPerson person(HttpSession session) {
    return (SignedInPerson) session.getAttribute(SignedInPerson.KEY);
  }

  private Optional<StaffAccount> account(SignedInPerson person) {
    return logins.find(new StaffRef(person.ref())).filter(StaffAccount::isOpen);
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static boolean isOpenToAll(String path) {
    return path.startsWith("/style/")
        || path.startsWith("/script/")
        || path.startsWith("/jakarta.faces.resource/")
        || path.equals("/favicon.svg")
        || path.equals("/sign-in")
        || path.equals("/sign-out");
  }
}
