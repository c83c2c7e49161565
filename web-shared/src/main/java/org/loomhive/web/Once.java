package org.loomhive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;

/**
 * Tokens in forms whose deed must happen once. A token is spent when its form does something; the
 * same form sent again does nothing, unless its deed was refused.
 */
@Named("once")
@ApplicationScoped
public class Once {
  private static final String KEY = "org.loomhive.spentTokens";
  private static final String SPENT_NOW = "org.loomhive.spentNow";
  private static final int REMEMBERED = 100;
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject HttpServletRequest request;

  /** A new one for each form that is shown. */
  public String getToken() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The deed was refused or failed: the form may be sent again. */
  public void giveBack() {
    if (request.getAttribute(SPENT_NOW) == null) return;
    var session = request.getSession();
    synchronized (lock(session)) {
      var spent = spent(session);
      spent.remove(request.getParameter("once"));
      session.setAttribute(KEY, spent);
    }
    request.removeAttribute(SPENT_NOW);
  }

  /** Spends the token of the form that was sent; false when it was spent before. */
  public boolean spend() {
    var token = request.getParameter("once");
    if (token == null) return true;
    var session = request.getSession();
    synchronized (lock(session)) {
      var spent = spent(session);
      if (spent.contains(token)) return false;
      spent.add(token);
      if (spent.size() > REMEMBERED) spent.remove(0);
      session.setAttribute(KEY, spent);
      request.setAttribute(SPENT_NOW, true);
      return true;
    }
  }

  @SuppressWarnings("unchecked")
  private static ArrayList<String> spent(HttpSession session) {
    var before = (ArrayList<String>) session.getAttribute(KEY);
    return before == null ? new ArrayList<>() : new ArrayList<>(before);
  }

  /** One lock for each session id on this node; the same text gives the same object. */
  private static Object lock(HttpSession session) {
    return session.getId().intern();
  }
}
