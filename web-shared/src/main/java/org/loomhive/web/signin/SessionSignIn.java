package org.loomhive.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.loomhive.web.SignedInPerson;
import org.loomhive.web.edge.SafeHeaders;
import org.loomhive.web.language.SpokenAddress;

/**
 * Tells the server who is asking, with her roles, from her session. Whoever is not known is sent to
 * the sign-in page when she wants something that is not open to all.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {
  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var person = SignedInPerson.find(request);
    if (person.isPresent())
      return context.notifyContainerAboutLogin(
          person.get().ref(), new HashSet<>(person.get().roles()));
    if (!context.isProtected()) return context.doNothing();
    SafeHeaders.forNoPage(response);
    lead(request, response);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response) {
    try {
      Elsewhere.lead(request, response, signInAddress(request));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }

  private static String signInAddress(HttpServletRequest request) {
    var address = SpokenAddress.site(request) + "/sign-in";
    boolean hasPage = "GET".equals(request.getMethod()) || Elsewhere.isForPart(request);
    if (!hasPage) return address;
    var inside = request.getRequestURI().substring(request.getContextPath().length());
    if (inside.length() < 2) return address;
    var query = request.getQueryString();
    var then = query == null ? inside : inside + "?" + query;
    return address + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
  }
}
