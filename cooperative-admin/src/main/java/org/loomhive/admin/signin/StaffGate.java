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
import org.loomhive.web.signin.Elsewhere;

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
      Elsewhere.lead(request, response, request.getContextPath() + "/sign-in");
    } else if (account.get().hasToChoosePassword() && !path(request).equals(OWN_PASSWORD)) {
      Elsewhere.lead(request, response, request.getContextPath() + OWN_PASSWORD);
    } else {
      on.doFilter(request, response);
    }
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
