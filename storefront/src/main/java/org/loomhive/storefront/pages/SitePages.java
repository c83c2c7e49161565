package org.loomhive.storefront.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.editorial.ArticlePlace;
import org.loomhive.editorial.ArticleText;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.web.language.Spoken;

/** The ways to texts of staff, at the places where every page names them. */
@Named("sitePages")
@RequestScoped
public class SitePages {
  @Inject ShownArticles shown;

  private List<ArticleText> front;

  public List<ArticleText> getHeader() {
    return at(ArticlePlace.HEADER);
  }

  public List<ArticleText> getFooter() {
    return at(ArticlePlace.FOOTER);
  }

  public List<ArticleText> getFront() {
    if (front == null) front = at(ArticlePlace.FRONT);
    return front;
  }

  private List<ArticleText> at(ArticlePlace place) {
    return shown.at(place).stream().map(one -> one.in(Spoken.now())).toList();
  }
}
