package org.loomhive.storefront.languages;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;
import org.loomhive.web.language.Spoken;

/**
 * Tells search engines the one address of a page and those of the same page in other languages.
 * Every page in every language names all of them, itself too, or none is believed. Where the words
 * of a page are there in fewer languages than its frame, only those are named. A page with a title
 * is also told about as social networks show it.
 */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "found")
public class FoundIn extends Drawn {
  private static final String LINK = "link";
  private static final String META = "meta";
  private static final String PIECE = "product";

  @Override
  protected void draw(Markup page) throws IOException {
    var languages = given("of", PageLanguages.class);
    var at = said("at");
    var readable = new ArrayList<>(languages.all());
    if (getAttributes().get("in") instanceof Collection<?> written) readable.retainAll(written);
    var here = readable.contains(Spoken.now()) ? Spoken.now() : Language.EN;
    link(page, "canonical", null, languages.found(here, at));
    for (Language one : readable) link(page, "alternate", one.tag(), languages.found(one, at));
    link(page, "alternate", "x-default", languages.found(Language.EN, at));
    var title = said("title");
    if (title == null) return;
    tell(page, "og:url", languages.found(here, at));
    tell(page, "og:locale", locale(here));
    tell(page, "og:site_name", languages.say(here, "site.name"));
    card(page, Objects.requireNonNullElse(said("kind"), "website"), title);
  }

  private void card(Markup page, String kind, String title) throws IOException {
    var about = said("about");
    page.open(META, "name", "description", "content", about).close(META);
    tell(page, "og:type", kind);
    tell(page, "og:title", title);
    tell(page, "og:description", about);
    var size = kind.equals(PIECE) ? "summary_large_image" : "summary";
    page.open(META, "name", "twitter:card", "content", size).close(META);
  }

  /** As social networks name a language. */
  private static String locale(Language language) {
    return switch (language) {
      case EN -> "en_GB";
      case JA -> "ja_JP";
      case HI -> "hi_IN";
      default -> language.tag() + "_" + language.name();
    };
  }

  private String said(String attribute) {
    return given(attribute, String.class);
  }

  private static void tell(Markup page, String property, String content) throws IOException {
    page.open(META, "property", property, "content", content).close(META);
  }

  private static void link(Markup page, String kind, String language, String address)
      throws IOException {
    page.open(LINK, "rel", kind, "hreflang", language, "href", address).close(LINK);
  }
}
