package org.loomhive.storefront.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.editorial.ArticlePlace;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.editorial.ShownArticles.Shown;

/** The ways to texts of staff, at the places where every page names them. */
@Named("sitePages")
@RequestScoped
public class SitePages {
  @Inject ShownArticles shown;

  private List<Shown> front;

  public List<Shown> getHeader() {
    return shown.at(ArticlePlace.HEADER);
  }

  public List<Shown> getFooter() {
    return shown.at(ArticlePlace.FOOTER);
  }

  public List<Shown> getFront() {
    if (front == null) front = shown.at(ArticlePlace.FRONT);
    return front;
  }
}
