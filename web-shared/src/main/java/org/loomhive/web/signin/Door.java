package org.loomhive.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.loomhive.kernel.Actor;
import org.loomhive.web.DoorToken;
import org.loomhive.web.SignedInPerson;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.SpokenAddress;

/** Lets a person in after her credentials were found right, and out again. */
@RequestScoped
public class Door {
  @Inject HttpServletRequest request;
  @Inject Site site;
  @Inject Sources sources;

  /** Before a secret is looked at: who guesses from one place at many doors is sent away. */
  public void knock() {
    sources.knock(source());
  }

  /**
   * From now on this session is hers. Its id changes, so that nobody planted it; in the office it
   * is bound to her browser.
   */
  public void letIn(Actor actor, String called, int idleMinutes) {
    var session = request.getSession();
    request.changeSessionId();
    session.setMaxInactiveInterval(idleMinutes * 60);
    session.setAttribute(SignedInPerson.KEY, SignedInPerson.of(actor, called));
    if (site.isOffice()) DoorToken.bind(session, response(), site.isHttps());
    right();
  }

  /** The secret was right: the knock before it counts for nothing. */
  public void right() {
    sources.right(source());
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  /** The place in the net that a visitor comes from, as one line of it. */
  public String source() {
    var told = site.isBehindBalancer() ? request.getHeader("X-Forwarded-For") : null;
    return Sources.name(told == null ? request.getRemoteAddr() : told);
  }

  public void letOut() {
    var session = request.getSession(false);
    if (session != null) session.invalidate();
  }

  /** Goes on to where she wanted to go. */
  public void goOn(String then) {
    var faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().redirect(after(then));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /**
   * Where to go after sign-in: the page that was asked for, if it is one of this site.
   *
   * @param then a path inside the site, as the address of the sign-in page carries it
   */
  public String after(String then) {
    boolean inside =
        then != null
            && then.matches("/[A-Za-z0-9][A-Za-z0-9/_.?=&%+,:@~-]*")
            && !then.contains("//");
    return inside ? request.getContextPath() + then : SpokenAddress.site(request) + "/";
  }
}
