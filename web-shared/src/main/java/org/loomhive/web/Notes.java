package org.loomhive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Good news that is told on the next page, after a redirect. Kept in the session until it is read.
 */
@Named("notes")
@RequestScoped
public class Notes {
  private static final String KEY = "org.loomhive.notes";

  @Inject HttpServletRequest request;

  /** Tells the sentence under this key of the site's words on the page that comes next. */
  public void good(String key) {
    var session = request.getSession();
    var waiting = new ArrayList<>(in(session.getAttribute(KEY)));
    waiting.add(key);
    session.setAttribute(KEY, waiting);
  }

  public boolean isWaiting() {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEY) != null;
  }

  /** The sentences of what waited; it waits no longer. */
  public List<String> getTaken() {
    var session = request.getSession(false);
    if (session == null) return List.of();
    var taken = in(session.getAttribute(KEY));
    session.removeAttribute(KEY);
    return taken.stream().map(Notes::sentence).toList();
  }

  private static String sentence(String key) {
    var faces = FacesContext.getCurrentInstance();
    var words = faces.getApplication().getResourceBundle(faces, "words");
    return words.containsKey(key) ? words.getString(key) : HouseWords.say(key);
  }

  @SuppressWarnings("unchecked")
  private static List<String> in(Object attribute) {
    return attribute == null ? List.of() : (List<String>) attribute;
  }
}
