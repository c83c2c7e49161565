package org.loomhive.storefront.languages;

import java.io.IOException;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Markup;
import org.loomhive.web.language.Spoken;

/** Leads to the same page in another language; each is called as its speakers call it. */
public final class LanguageSwitch {
  private LanguageSwitch() {}

  public static void draw(Markup page, PageLanguages languages) throws IOException {
    for (Language one : languages.all()) write(page, one, languages.here(one));
  }

  private static void write(Markup page, Language one, String address) throws IOException {
    var tag = one.tag();
    if (one == Spoken.now())
      page.whole("strong", one.ownName(), "class", "small", "lang", tag, "aria-current", "true");
    else
      page.open("a", "class", "small", "lang", tag, "hreflang", tag, "href", address)
          .text(one.ownName())
          .close("a");
  }
}
