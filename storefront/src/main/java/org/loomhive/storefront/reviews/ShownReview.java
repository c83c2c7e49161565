package org.loomhive.storefront.reviews;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.Review;
import org.loomhive.review.photo.PhotoRef;
import org.loomhive.review.told.ToldReview;
import org.loomhive.web.language.Spoken;

/**
 * A review as the page shows it: in the language of the page where it is told in that, and always
 * in its own.
 *
 * @param told in the language of the page; null where it is not
 */
public record ShownReview(Review review, ToldReview told, List<PhotoRef> photos) {
  private static final int MOST_STARS = 5;

  public boolean isTold() {
    return told != null;
  }

  public String words() {
    return isTold() ? told.words() : review.words();
  }

  public String answer() {
    return isTold() ? told.answer() : review.answer();
  }

  /** In which these words are. */
  public Language language() {
    return isTold() ? told.language() : review.language();
  }

  /** What her own language is called on this page. */
  public String original() {
    return review.language().locale().getDisplayLanguage(Spoken.now().locale());
  }

  public LocalDate day() {
    return LocalDate.ofInstant(review.writtenAt(), ZoneOffset.UTC);
  }

  public String stars() {
    return drawn(review.stars());
  }

  /** Full and empty stars. */
  static String drawn(int stars) {
    return "★".repeat(stars) + "☆".repeat(MOST_STARS - stars);
  }
}
