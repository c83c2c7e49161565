package org.loomhive.web.expression;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.loomhive.web.SectionWords;
import org.loomhive.web.language.Spoken;

/**
 * Finds the words that pages name before anybody looks for beans of that name. A page asks for a
 * hundred words.
 */
class PlainWords extends ReadOnlyResolver {
  static final Set<String> BUNDLES = Set.of("words", "house");

  private final Map<String, ResourceBundle> kept = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext page, Object base, Object property) {
    Object found = null;
    if (base == null && BUNDLES.contains(property)) found = bundle(property.toString());
    else if (base instanceof ResourceBundle words && property != null)
      found = word(words, property.toString());
    if (found != null) page.setPropertyResolved(base, property);
    return found;
  }

  /** A word of a bundle in the language of the page; null for one that is not there. */
  Object word(String bundle, String key) {
    var found = bundle(bundle);
    return found == null ? null : word(found, key);
  }

  /** The same for all languages: it speaks that of the page. */
  private ResourceBundle bundle(String name) {
    var known = kept.get(name);
    return known == null ? find(name) : known;
  }

  private ResourceBundle find(String name) {
    var faces = FacesContext.getCurrentInstance();
    if (faces.getViewRoot() == null) return null;
    var found = faces.getApplication().getResourceBundle(faces, name);
    if (found instanceof SectionWords) kept.put(name, found);
    return found;
  }

  private static Object word(ResourceBundle words, String key) {
    if (words instanceof SectionWords ours) return ours.in(Spoken.now(), key);
    return words.containsKey(key) ? words.getObject(key) : null;
  }
}
