package org.loomhive.storefront.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.editorial.ArticlePlace;
import org.loomhive.editorial.ArticleText;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.web.language.Spoken;

/** The ways to texts of staff, at the places where every page names them. */
@Named("sitePages")
@ApplicationScoped
public class SitePages {
  @Inject ShownArticles shown;

  public List<ArticleText> getHeader() {
    return at(ArticlePlace.HEADER);
  }

  public List<ArticleText> getFooter() {
    return at(ArticlePlace.FOOTER);
  }

  public List<ArticleText> getFront() {
    return at(ArticlePlace.FRONT);
  }

  private List<ArticleText> at(ArticlePlace place) {
    return shown.at(place).stream().map(one -> one.in(Spoken.now())).toList();
  }
}
