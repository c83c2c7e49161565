package org.loomhive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is told on the next page, after a redirect. Kept in the session until it is read. */
@Named("notes")
@ApplicationScoped
public class Notes {
  private static final String KEY = "org.loomhive.notes";

  @Inject HttpServletRequest request;

  /**
   * One sentence.
   *
   * @param tone the class that the page gives it
   */
  public record Note(String tone, String sentence) implements Serializable {}

  /**
   * Tells the sentence under this key of the site's words on the page that comes next; {0}, {1} are
   * filled in.
   */
  public void good(String key, Object... arguments) {
    tell("good", key, arguments);
  }

  /** The same for what somebody should look after. */
  public void warn(String key, Object... arguments) {
    tell("warn", key, arguments);
  }

  private void tell(String tone, String key, Object... arguments) {
    var session = request.getSession();
    var waiting = new ArrayList<>(in(session.getAttribute(KEY)));
    waiting.add(new Note(tone, sentence(key, arguments)));
    session.setAttribute(KEY, waiting);
  }

  public boolean isWaiting() {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEY) != null;
  }

  /** What waited; it waits no longer. */
  public List<Note> getTaken() {
    var session = request.getSession(false);
    if (session == null) return List.of();
    var taken = in(session.getAttribute(KEY));
    session.removeAttribute(KEY);
    return taken;
  }

  private static String sentence(String key, Object... arguments) {
    var faces = FacesContext.getCurrentInstance();
    var words = faces.getApplication().getResourceBundle(faces, "words");
    if (!words.containsKey(key)) return HouseWords.say(key, arguments);
    var sentence = words.getString(key);
    return arguments.length == 0 ? sentence : HouseWords.fill(sentence, arguments);
  }

  @SuppressWarnings("unchecked")
  private static List<Note> in(Object attribute) {
    return attribute == null ? List.of() : (List<Note>) attribute;
  }
}
