package org.loomhive.review;

/** Why a review cannot be written or judged. */
public enum ReviewRefusal {
  NOT_WITH_YOU_YET,
  TOO_LATE,
  CLAIM_OPEN,
  NOT_STARS,
  NEEDS_REASON,
  WITHDRAWN,
  WORDS_CHANGED,
  /** It speaks of what somebody suffered: that is never shown, whoever allows it. */
  TELLS_A_STORY,
  ANSWER_TELLS_A_STORY,
  TOO_MANY_PHOTOS,
  /** Whoever can be recognised on a photo was not asked by its buyer, so far as anybody knows. */
  PHOTO_OF_SOMEBODY,
  PHOTO_GONE
}
