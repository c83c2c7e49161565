package org.loomhive.storefront.frame;

import java.io.IOException;
import java.util.List;
import org.loomhive.editorial.ArticleText;
import org.loomhive.web.Markup;

/** Writes ways to other pages of the shop. */
final class SiteLinks {
  private final Markup page;
  private final String site;

  /**
   * @param site where the pages of the shop begin, without a slash at the end
   */
  SiteLinks(Markup page, String site) {
    this.page = page;
    this.site = site;
  }

  void to(String path, String text) throws IOException {
    page.whole("a", text, "href", site + path).text(" ");
  }

  /** To what staff wrote. */
  void to(List<ArticleText> texts) throws IOException {
    for (ArticleText text : texts) {
      var there = site + "/page?a=" + text.slug();
      page.whole("a", text.title(), "lang", text.language().tag(), "href", there).text(" ");
    }
  }
}
