package org.loomhive.admin.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.editorial.Article;
import org.loomhive.editorial.ArticleShowing;
import org.loomhive.editorial.ArticleVersion;
import org.loomhive.editorial.Articles;
import org.loomhive.editorial.ReadArticle;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.editorial.TranslateArticle;
import org.loomhive.kernel.language.Language;
import org.loomhive.wording.Found;

/** One text: its versions, the one that is looked at, and what was set for it. */
@Named("thisArticle")
@RequestScoped
public class ThisArticle {
  @Inject Articles articles;
  @Inject ShownArticles shown;
  @Inject ReadArticle read;
  @Inject TranslateArticle translate;

  @Inject
  @ManagedProperty("#{param.a}")
  String slug;

  @Inject
  @ManagedProperty("#{param.v}")
  String number;

  private Article article;
  private List<ArticleVersion> versions;

  public void open() {
    article = articles.get(slug == null ? "" : slug);
  }

  public Article getArticle() {
    if (article == null) open();
    return article;
  }

  public String getSlug() {
    return slug;
  }

  public List<ArticleVersion> getVersions() {
    if (versions == null) versions = articles.versions(slug);
    return versions;
  }

  /** The one that is asked for, else the newest; null while there is none. */
  public ArticleVersion getVersion() {
    var all = getVersions();
    return all.stream()
        .filter(one -> String.valueOf(one.number()).equals(number))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.get(0));
  }

  public List<Found> getSigns() {
    return read.signs(getVersion());
  }

  /** The languages in which the version that is looked at is told, beside English. */
  public List<Language> getTold() {
    return translate.languages(getVersion());
  }

  public ArticleVersion getShown() {
    return shown.find(slug).orElse(null);
  }

  public List<ArticleShowing> getShowings() {
    return articles.showings(slug);
  }
}
