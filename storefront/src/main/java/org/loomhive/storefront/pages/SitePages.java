package org.loomhive.storefront.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.editorial.ArticlePlace;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.editorial.ShownArticles.Shown;

/** The ways to texts of staff, at the places where every page names them. */
@Named("sitePages")
@ApplicationScoped
public class SitePages {
  @Inject ShownArticles shown;

  public List<Shown> getHeader() {
    return shown.at(ArticlePlace.HEADER);
  }

  public List<Shown> getFooter() {
    return shown.at(ArticlePlace.FOOTER);
  }

  public List<Shown> getFront() {
    return shown.at(ArticlePlace.FRONT);
  }
}
