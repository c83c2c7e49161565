package org.loomhive.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.language.Spoken;

/**
 * The words of a site, gathered from one file for each of its sections, so that each section keeps
 * its own. The language is that of the page that asks.
 */
public abstract class SectionWords extends ResourceBundle {
  private final List<String> files;
  private final Map<Language, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

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

  /** The words of one file. */
  protected SectionWords(List<String> file) {
    files = List.copyOf(file);
  }

  @Override
  protected Object handleGetObject(String key) {
    return words(Spoken.now()).get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words(Spoken.now()).keySet());
  }

  /** A word in a language that may be another than the page's. */
  public String in(Language language, String key) {
    return words(language).get(key);
  }

  /**
   * The files that a key stands in.
   *
   * @param key or the beginning of some, when it ends in a point
   */
  public Set<String> sectionsOf(String key) {
    return files.stream().filter(file -> has(file, key)).collect(Collectors.toSet());
  }

  /** Whether a file says all of its words in a language. */
  public boolean isOffered(String section, Language language) {
    var english = WordFile.in(Language.EN, section).keySet();
    return WordFile.own(language, section).keySet().containsAll(english);
  }

  private static boolean has(String file, String key) {
    var words = WordFile.in(Language.EN, file).keySet();
    return key.endsWith(".")
        ? words.stream().anyMatch(one -> one.startsWith(key))
        : words.contains(key);
  }

  /** Gathered once for each language: a page asks for a hundred words. */
  private Map<String, String> words(Language language) {
    return byLanguage.computeIfAbsent(language, this::gather);
  }

  private Map<String, String> gather(Language language) {
    var all = new HashMap<String, String>();
    for (String file : files) WordFile.in(language, file).forEach(all::putIfAbsent);
    return Map.copyOf(all);
  }
}
