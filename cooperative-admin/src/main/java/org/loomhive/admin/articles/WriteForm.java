package org.loomhive.admin.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.editorial.ArticlePlace;
import org.loomhive.editorial.WriteArticle;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The words of a text, and from where buyers find it. */
@Named("writeForm")
@RequestScoped
public class WriteForm {
  @Inject ThisArticle page;
  @Inject WriteArticle write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String title;
  private String summary;
  private String text;
  private ArticlePlace place;

  public String save() {
    var words = new WriteArticle.Written(none(title), none(summary), none(text));
    int number = write.write(page.getSlug(), words, signedIn.actor());
    notes.good("articles.saved", number);
    return "/trade/article?faces-redirect=true&a=" + page.getSlug();
  }

  public String stand() {
    write.stand(page.getSlug(), place, signedIn.actor());
    notes.good("articles.stands");
    return "/trade/article?faces-redirect=true&a=" + page.getSlug();
  }

  private static String none(String typed) {
    return typed == null ? "" : typed;
  }

  public ArticlePlace[] getPlaces() {
    return ArticlePlace.values();
  }

  public String getTitle() {
    if (title == null && page.getVersion() != null) title = page.getVersion().title();
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    if (summary == null && page.getVersion() != null) summary = page.getVersion().summary();
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getText() {
    if (text == null && page.getVersion() != null) text = page.getVersion().html();
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public ArticlePlace getPlace() {
    return place == null ? page.getArticle().place() : place;
  }

  public void setPlace(ArticlePlace place) {
    this.place = place;
  }
}
