package org.loomhive.acceptance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.language.Language;

/** A page knows no text, its bean never catches, and every word that it asks for is there. */
class PageRulesTest {
  private static final Pattern OF_THE_SITE = Pattern.compile("words\\['([^']+)'\\]");
  private static final Pattern OF_THE_HOUSE = Pattern.compile("house\\['([^']+)'\\]");
  private static final Pattern NOTE =
      Pattern.compile("notes\\.(?:good|warn|bad)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern REPEATED =
      Pattern.compile(
          "</?ui:repeat|</?h:form|<(house:(?:field|area|choice)|h:(?:input|select)\\w+)");
  private static final Pattern STATELESS =
      Pattern.compile(
          "<ui:param name=\"stateless\" value=\"true\"/>|<f:view[^>]* transient=\"true\"");
  private static final Pattern CHANGES =
      Pattern.compile(
          "<h:form|<[hp]:command|<f:ajax|<p:ajax|<form(?![^>]*method=\"get\")[^>]*jsf:");
  private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"]+)\"");
  private static final Pattern NAMED =
      Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?[^{]*?\\b(?:class|record) (\\w)(\\w*)");
  private static final Pattern ROW = Pattern.compile("\\bvar=\"(\\w+)\"");

  /** Words and yes or no are the same whenever the button is pressed. */
  private static final Pattern DEED_WITH_A_ROW =
      Pattern.compile("action=\"#\\{[\\w.]+\\((?!\\)|'[^']*'\\)|true\\)|false\\))[^\"]*");

  private static final Pattern CATCH = Pattern.compile("\\bcatch\\s*\\(");

  @Test
  void every_word_of_a_site_stands_in_its_files() {
    var missing = new TreeSet<String>();
    for (String site : Words.SITES) {
      var words = Words.of(site);
      for (Path page : Words.pagesOf(site)) missing.addAll(asked(page, OF_THE_SITE, words));
      for (Path bean : Sources.below(site + "/src/main/java", ".java"))
        missing.addAll(asked(bean, NOTE, words));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_word_of_the_house_stands_in_its_file() {
    var missing = new TreeSet<String>();
    for (String module : Sources.MODULES)
      for (Path page : Sources.below(module + "/src/main", ".xhtml"))
        missing.addAll(asked(page, OF_THE_HOUSE, Words.ofHouse()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void beans_never_catch() {
    var found = new TreeSet<String>();
    for (String site : Words.SITES)
      for (String ending : Set.of("Page.java", "Form.java", "Part.java"))
        for (Path bean : Sources.below(site + "/src/main/java", ending))
          if (CATCH.matcher(Sources.text(bean)).find()) found.add(Sources.shown(bean));
    assertEquals(Set.of(), found);
  }

  /** A form that is repeated forgets that it was sent: only what its last row holds is taken. */
  @Test
  void no_form_with_fields_is_repeated() {
    var found = new TreeSet<String>();
    for (String site : Words.SITES)
      for (Path page : Words.pagesOf(site)) {
        int deep = 0;
        boolean inside = false;
        var tags = REPEATED.matcher(Sources.text(page));
        while (tags.find()) {
          var tag = tags.group();
          if (tag.equals("<ui:repeat")) deep++;
          if (tag.equals("</ui:repeat")) deep--;
          if (tag.endsWith("h:form")) inside = tag.startsWith("<h") && deep > 0;
          if (inside && tags.group(1) != null) found.add(Sources.shown(page) + " " + tag);
        }
      }
    assertEquals(Set.of(), found);
  }

  /**
   * The list may have changed since the page was shown: the deed would then be done to another row.
   * What is meant stands in the form, as a hidden field.
   */
  @Test
  void no_deed_takes_a_row_of_the_page() {
    var found = new TreeSet<String>();
    for (String site : Words.SITES)
      for (Path page : Words.pagesOf(site)) {
        var deeds = DEED_WITH_A_ROW.matcher(Sources.text(page));
        while (deeds.find()) found.add(Sources.shown(page) + " " + deeds.group());
      }
    assertEquals(Set.of(), found);
  }

  /** The server takes the name for the bean and never looks at the row. */
  @Test
  void no_row_has_the_name_of_a_bean() {
    var found = new TreeSet<String>();
    for (String site : Words.SITES) {
      var beans = beansOf(site);
      for (Path page : Words.pagesOf(site)) {
        var row = ROW.matcher(Sources.text(page));
        while (row.find())
          if (beans.contains(row.group(1))) found.add(Sources.shown(page) + " " + row.group(1));
      }
    }
    assertEquals(Set.of(), found);
  }

  private static Set<String> beansOf(String site) {
    var names = new TreeSet<String>();
    for (String module : Set.of(site, "web-shared"))
      for (Path bean : Sources.below(module + "/src/main/java", ".java")) {
        var named = NAMED.matcher(Sources.text(bean));
        while (named.find())
          names.add(
              named.group(1) == null
                  ? named.group(2).toLowerCase(Locale.ROOT) + named.group(3)
                  : named.group(1));
      }
    return names;
  }

  /** Such a form would run from a foreign page: nothing on our side remembers that we showed it. */
  @Test
  void a_page_that_remembers_nothing_has_no_form_that_changes_something() {
    var found = new TreeSet<String>();
    for (String site : Words.SITES)
      for (Path page : Sources.below(site + "/src/main/webapp", ".xhtml"))
        if (STATELESS.matcher(Sources.text(page)).find()) found.addAll(changing(site, page));
    assertEquals(Set.of(), found);
  }

  /** Among the page and whatever it includes. */
  private static Set<String> changing(String site, Path page) {
    var found = new TreeSet<String>();
    var text = Sources.text(page);
    if (CHANGES.matcher(text).find()) found.add(Sources.shown(page));
    var parts = INCLUDED.matcher(text);
    while (parts.find()) {
      var part = Sources.ROOT.resolve(site + "/src/main/webapp" + parts.group(1));
      if (Files.exists(part)) found.addAll(changing(site, part));
    }
    return found;
  }

  /** CVE-2026-120421 of Mojarra needs a client window in the address; we never ask for one. */
  @Test
  void no_site_keeps_its_window_in_the_address() {
    var found = new TreeSet<String>();
    for (String module : Sources.MODULES)
      for (String ending : Set.of(".xml", ".properties", ".java", ".txt"))
        for (Path file : Sources.below(module + "/src/main", ending))
          if (Sources.text(file).contains("CLIENT_WINDOW_MODE")) found.add(Sources.shown(file));
    assertEquals(Set.of(), found);
  }

  /** One that a page wrote itself would name its English address in every language. */
  @Test
  void the_addresses_of_a_page_in_all_languages_are_told_by_one_tag() {
    var found = new TreeSet<String>();
    for (Path page : Words.pagesOf("storefront"))
      if (Sources.text(page).matches("(?s).*rel=\"(canonical|alternate)\".*"))
        found.add(Sources.shown(page));
    assertEquals(Set.of(), found);
  }

  @Test
  void what_is_closed_is_closed_in_every_language() {
    var site = Sources.text(Sources.ROOT.resolve("storefront/src/main/webapp/WEB-INF/web.xml"));
    for (Language language : Language.values())
      assertTrue(site.contains("<url-pattern>" + language.path() + "/account/*</url-pattern>"));
  }

  /** Where a page leads to is read in the language in which it was read. */
  @Test
  void no_step_of_the_shop_forgets_the_language() {
    var found = new TreeSet<String>();
    for (Path file : Sources.below("storefront/src/main/java", ".java"))
      if (Sources.text(file).matches("(?s).*getContextPath\\(\\)\\s*\\+ \".*"))
        found.add(Sources.shown(file));
    assertEquals(Set.of(), found);
  }

  private static Set<String> asked(Path file, Pattern pattern, Set<String> words) {
    var missing = new TreeSet<String>();
    var literal = pattern.matcher(Sources.text(file));
    while (literal.find())
      if (!words.contains(literal.group(1)))
        missing.add(Sources.shown(file) + " asks for " + literal.group(1));
    return missing;
  }
}
