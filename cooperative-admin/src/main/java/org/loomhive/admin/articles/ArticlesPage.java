package org.loomhive.admin.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.editorial.Article;
import org.loomhive.editorial.ArticleKind;
import org.loomhive.editorial.ArticleVersion;
import org.loomhive.editorial.Articles;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.editorial.WriteArticle;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** All texts for buyers, and the begin of one more. */
@Named("articlesDesk")
@RequestScoped
public class ArticlesPage {
  @Inject Articles articles;
  @Inject ShownArticles shown;
  @Inject WriteArticle write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String slug;
  private ArticleKind kind;

  public List<Article> getAll() {
    return articles.all();
  }

  /** What buyers read of it now; null for nothing. */
  public ArticleVersion shown(Article article) {
    return shown.find(article.slug()).orElse(null);
  }

  public String title(Article article) {
    return Optional.of(articles.versions(article.slug()))
        .filter(all -> !all.isEmpty())
        .map(all -> all.get(0).title())
        .orElse(article.slug());
  }

  public String begin() {
    write.begin(slug.strip(), kind, signedIn.actor());
    notes.good("articles.begun");
    return "/trade/article?faces-redirect=true&a=" + slug.strip();
  }

  public ArticleKind[] getKinds() {
    return ArticleKind.values();
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public ArticleKind getKind() {
    return kind;
  }

  public void setKind(ArticleKind kind) {
    this.kind = kind;
  }
}
