package org.loomhive.review.told;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.Review;
import org.loomhive.review.ReviewRef;

/** A review and its answer in another language. It is shown as long as they say what they said. */
@Entity
@Table(name = "review_told")
public class ToldReview {
  private static final int PRINT_LENGTH = 24;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "review_ref")
  private ReviewRef review;

  private Language language;
  private String words;
  private String answer;
  private String print;

  @Column(name = "told_by")
  private String toldBy;

  @Column(name = "told_at")
  private Instant toldAt;

  protected ToldReview() {} // for EclipseLink

  ToldReview(Review of, Language language) {
    this.review = of.ref();
    this.language = language;
  }

  ToldReview says(String text, String answered) {
    words = text;
    answer = answered;
    return this;
  }

  ToldReview of(Review source, Actor by, Instant now) {
    print = print(source);
    toldBy = by.ref();
    toldAt = now;
    return this;
  }

  /** Whether it says what its review says now. */
  public boolean isCurrent(Review source) {
    return print.equals(print(source));
  }

  private static String print(Review source) {
    return Fingerprint.of(source.words() + "\n" + source.answer()).substring(0, PRINT_LENGTH);
  }

  public ReviewRef review() {
    return review;
  }

  public Language language() {
    return language;
  }

  public String words() {
    return words;
  }

  /** Empty when the house has said nothing. */
  public String answer() {
    return answer;
  }
}
