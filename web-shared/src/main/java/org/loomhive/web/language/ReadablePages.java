package org.loomhive.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * no page speaks two languages.
 */
@ApplicationScoped
public class ReadablePages {
  private static final Pattern ASKED = Pattern.compile("words\\[([^\\]]*)\\]");
  private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z0-9_.-]*)'");
  private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

  @Inject ServletContext site;
  @Inject Instance<SectionWords> words;

  private final Map<String, Set<String>> sections = new ConcurrentHashMap<>();

  /** The language itself, or English where the page is not there in it. */
  public Language nearest(Language wanted, String page) {
    return isIn(wanted, page) ? wanted : Language.EN;
  }

  /**
   * @param page its address inside of the site, without a language
   */
  public boolean isIn(Language language, String page) {
    return language.isComplete()
        || sections.computeIfAbsent(page, this::look).stream()
            .allMatch(section -> words.get().isOffered(section, language));
  }

  private Set<String> look(String page) {
    var found = new TreeSet<String>();
    look((page.equals("/") ? "/index" : page) + ".xhtml", found);
    return found;
  }

  private void look(String file, Set<String> found) {
    var text = text(file);
    var asked = ASKED.matcher(text);
    while (asked.find()) {
      var key = KEY.matcher(asked.group(1));
      while (key.find()) found.addAll(words.get().sectionsOf(key.group(1)));
    }
    var parts = INCLUDED.matcher(text);
    while (parts.find()) look(parts.group(1), found);
  }

  private String text(String file) {
    try (var page = site.getResourceAsStream(file)) {
      return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
