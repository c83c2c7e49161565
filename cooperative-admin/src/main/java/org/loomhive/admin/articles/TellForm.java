package org.loomhive.admin.articles;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.loomhive.admin.translations.ChosenLanguage;
import org.loomhive.catalog.told.TranslateProduct.State;
import org.loomhive.editorial.ArticleText;
import org.loomhive.editorial.TranslateArticle;
import org.loomhive.editorial.WriteArticle;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A version of a text beside the same in another language; it can be seen before it is saved. */
@Named("toldArticle")
@RequestScoped
public class TellForm {
  @Inject ThisArticle page;
  @Inject ChosenLanguage into;
  @Inject TranslateArticle translate;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so that nothing is told of a version that was saved meanwhile. */
  @Inject
  @ManagedProperty("#{param.read}")
  String read;

  private State state;
  private String title;
  private String summary;
  private String text;
  private ArticleText seen;

  @PostConstruct
  void fill() {
    var draft = translate.draft(place());
    seen = translate.find(place()).orElse(null);
    state = seen != null ? State.DONE : draft.isPresent() ? State.OUTDATED : State.MISSING;
    title = draft.map(ArticleText::title).orElse("");
    summary = draft.map(ArticleText::summary).orElse("");
    text = draft.map(ArticleText::html).orElse("");
  }

  private TranslateArticle.Place place() {
    int number = read == null ? page.getVersion().number() : Integer.parseInt(read);
    return new TranslateArticle.Place(page.getSlug(), number, into.getLanguage());
  }

  private WriteArticle.Written typed() {
    return new WriteArticle.Written(none(title), none(summary), none(text));
  }

  private static String none(String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  /** Nothing is saved. */
  public String look() {
    seen = translate.look(place(), typed());
    return null;
  }

  public String save() {
    translate.write(place(), typed(), signedIn.actor());
    notes.good("translations.saved");
    return "/trade/article-words?faces-redirect=true&a="
        + page.getSlug()
        + "&v="
        + place().version()
        + "&in="
        + into.getLanguage().tag();
  }

  public State getState() {
    return state;
  }

  /** As buyers would read it; null while nothing is told. */
  public ArticleText getSeen() {
    return seen;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
