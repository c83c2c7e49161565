package org.loomhive.web.expression;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the words that pages name before anybody looks for beans of that name. A page asks for a
 * hundred words.
 */
class PlainWords extends ReadOnlyResolver {
  static final Set<String> BUNDLES = Set.of("words", "house");

  private final Map<Locale, Map<String, ResourceBundle>> kept = new ConcurrentHashMap<>();

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

  private ResourceBundle bundle(String name) {
    var faces = FacesContext.getCurrentInstance();
    var view = faces.getViewRoot();
    if (view == null) return null;
    return kept.computeIfAbsent(view.getLocale(), missing -> new ConcurrentHashMap<>())
        .computeIfAbsent(name, missing -> faces.getApplication().getResourceBundle(faces, name));
  }

  private static Object word(ResourceBundle words, String key) {
    return words.containsKey(key) ? words.getObject(key) : null;
  }
}
