package org.loomhive.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.SectionWords;

/**
 * Which pages can be read in a language. In one that is only started a page is offered when every
 * section of words that it asks for is there; the others are given in English as a whole, so that
 * no page speaks two languages. Each page is looked at once.
 */
@ApplicationScoped
public class ReadablePages {
  private static final Pattern ASKED = Pattern.compile("words\\[([^\\]]*)\\]");
  private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z0-9_.-]*)'");
  private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

  @Inject ServletContext site;
  @Inject Instance<SectionWords> found;

  private final Map<String, List<Language>> readable = new ConcurrentHashMap<>();
  private SectionWords words;

  /**
   * All languages in which a page can be read.
   *
   * @param page its address inside of the site, without a language
   */
  public List<Language> of(String page) {
    return readable.computeIfAbsent(page, this::look);
  }

  /** The language itself, or English where the page is not there in it. */
  public Language nearest(Language wanted, String page) {
    return of(page).contains(wanted) ? wanted : Language.EN;
  }

  /** A word of the site in a language that may be another than the page's. */
  public String say(Language language, String key) {
    return words().in(language, key);
  }

  private List<Language> look(String page) {
    var sections = new TreeSet<String>();
    gather((page.endsWith("/") ? page + "index" : page) + ".xhtml", sections);
    return Arrays.stream(Language.values())
        .filter(one -> one.isComplete() || sections.stream().allMatch(s -> isOffered(s, one)))
        .toList();
  }

  private boolean isOffered(String section, Language language) {
    return words().isOffered(section, language);
  }

  private void gather(String file, Set<String> sections) {
    var text = text(file);
    var asked = ASKED.matcher(text);
    while (asked.find()) {
      var key = KEY.matcher(asked.group(1));
      while (key.find()) sections.addAll(words().sectionsOf(key.group(1)));
    }
    var parts = INCLUDED.matcher(text);
    while (parts.find()) gather(parts.group(1), sections);
  }

  private String text(String file) {
    try (var page = site.getResourceAsStream(file)) {
      return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private synchronized SectionWords words() {
    if (words == null) words = found.get();
    return words;
  }
}
