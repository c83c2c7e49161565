package org.loomhive.admin.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.told.TellReview;
import org.loomhive.review.told.ToldReview;
import org.loomhive.review.told.ToldReviews;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One review beside its words in another language. */
@Named("tellReview")
@RequestScoped
public class TellForm {
  @Inject JudgeForm review;
  @Inject ToldReviews told;
  @Inject TellReview tell;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.in}")
  String in;

  private String words;
  private String answer;

  /** All but the one in which it was written. */
  public List<Language> getLanguages() {
    return Arrays.stream(Language.values())
        .filter(one -> one != review.getReview().language())
        .toList();
  }

  /** The one that was chosen, else the first. */
  public Language getLanguage() {
    return getLanguages().stream()
        .filter(one -> one.tag().equals(in))
        .findFirst()
        .orElse(getLanguages().get(0));
  }

  private Optional<ToldReview> found() {
    return told.find(review.getReview().ref(), getLanguage());
  }

  /** Its buyer or the house has changed the words since. */
  public boolean isOutdated() {
    return found().filter(one -> !one.isCurrent(review.getReview())).isPresent();
  }

  public String save() {
    var said =
        new TellReview.Said(
            review.read(),
            getLanguage(),
            Objects.toString(words, ""),
            Objects.toString(answer, ""));
    tell.tell(said, signedIn.actor());
    notes.good("reviews.tell.saved");
    return review.address() + "&in=" + getLanguage().tag();
  }

  public String getWords() {
    return words == null ? found().map(ToldReview::words).orElse("") : words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getAnswer() {
    return answer == null ? found().map(ToldReview::answer).orElse("") : answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
