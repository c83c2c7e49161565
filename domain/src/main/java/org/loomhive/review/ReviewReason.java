package org.loomhive.review;

/** Why a review is not shown. */
public enum ReviewReason {
  PERSON,
  PLACE,
  CONTACT,
  STORY,
  NOT_THE_PIECE,
  INSULT
}
