package org.loomhive.web;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a site, gathered from one file for each of its sections, so that each section keeps
 * its own. The language is that of the page that asks.
 */
public abstract class SectionWords extends ResourceBundle {
  private final List<String> files;
  private final Map<Locale, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

  /**
   * @param place the package of the site, for example "org.loomhive.storefront"; its own file is
   *     words.properties
   * @param sections the packages below it that have a words.properties too
   */
  protected SectionWords(String place, String... sections) {
    var all = new ArrayList<String>();
    all.add(place + ".words");
    for (String section : sections) all.add(place + "." + section + ".words");
    files = List.copyOf(all);
  }

  @Override
  protected Object handleGetObject(String key) {
    return words().get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words().keySet());
  }

  /** Gathered once for each language: a page asks for a hundred words. */
  private Map<String, String> words() {
    return byLanguage.computeIfAbsent(language(), this::gather);
  }

  private Map<String, String> gather(Locale language) {
    var all = new HashMap<String, String>();
    for (String file : files) {
      var words = bundle(file, language);
      if (words != null) words.keySet().forEach(key -> all.putIfAbsent(key, words.getString(key)));
    }
    return Map.copyOf(all);
  }

  private ResourceBundle bundle(String file, Locale language) {
    try {
      return getBundle(file, language, getClass().getClassLoader());
    } catch (MissingResourceException noSuchSectionYet) {
      return null;
    }
  }

  private static Locale language() {
    var faces = FacesContext.getCurrentInstance();
    if (faces == null || faces.getViewRoot() == null) return Locale.ENGLISH;
    return faces.getViewRoot().getLocale();
  }
}
