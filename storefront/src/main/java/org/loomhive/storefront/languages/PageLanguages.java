package org.loomhive.storefront.languages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Address;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.AcceptedLanguage;
import org.loomhive.web.language.ReadablePages;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.language.SpokenAddress;

/**
 * In which languages the page that is shown can be read. A browser's wish is only told: nobody is
 * led to another address than the one she opened.
 */
@Named("pageLanguages")
@ApplicationScoped
public class PageLanguages {
  @Inject HttpServletRequest request;
  @Inject ReadablePages readable;
  @Inject Address address;
  @Inject Site site;

  /** A sentence about a language, in that language, with an address where there is one. */
  public record Hint(Language language, String sentence, String address) {}

  List<Language> all() {
    return readable.of(SpokenAddress.inside(request));
  }

  /** This page in another language, from the root of the host. */
  String here(Language language) {
    return address.in(language);
  }

  /**
   * The public address of a page.
   *
   * @param at from where the shop's pages begin, without a slash in front
   */
  String found(Language language, String at) {
    return site.shopAddress() + language.path() + "/" + at;
  }

  /** A word of the shop in a language. */
  String say(Language language, String key) {
    return readable.say(language, key);
  }

  /** What is to be told about languages before she reads; null for nothing. */
  public Hint getHint() {
    return missing().or(this::suggested).orElse(null);
  }

  /** The address names a language in which this page is not there yet. */
  private Optional<Hint> missing() {
    var asked = SpokenAddress.of(request);
    return asked == Spoken.now()
        ? Optional.empty()
        : Optional.of(new Hint(asked, say(asked, "site.language.missing"), ""));
  }

  private Optional<Hint> suggested() {
    var wished = AcceptedLanguage.of(request);
    return request.getHeader("Accept-Language") == null
            || wished == Spoken.now()
            || !all().contains(wished)
        ? Optional.empty()
        : Optional.of(new Hint(wished, say(wished, "site.language.suggested"), here(wished)));
  }
}
