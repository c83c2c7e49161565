package org.loomhive.review;

import org.loomhive.kernel.Fingerprint;

/**
 * A review as somebody of the house has read it: what she does is done to these words and to no
 * others.
 *
 * @param seen a print of what stood there
 */
public record ReadReview(ReviewRef ref, String seen) {
  private static final int PRINT_LENGTH = 24;

  public static ReadReview of(Review review) {
    return new ReadReview(review.ref(), said(review) + print(review.answer()));
  }

  /** Its buyer says the same now. */
  boolean isWhatSheSays(Review now) {
    return seen.startsWith(said(now));
  }

  /** The house says the same, too. */
  public boolean isWhole(Review now) {
    return equals(of(now));
  }

  private static String said(Review review) {
    return print(review.stars() + "\n" + review.language().tag() + "\n" + review.words());
  }

  private static String print(String text) {
    return Fingerprint.of(text).substring(0, PRINT_LENGTH);
  }
}
