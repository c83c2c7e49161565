package org.loomhive.editorial;

/** Why a text is not taken or not shown. */
public enum ArticleRefusal {
  NOT_AN_ADDRESS,
  ADDRESS_TAKEN,
  NEEDS_TITLE,
  NO_SUCH_VERSION,
  NO_SUCH_PIECE,
  ENDS_BEFORE_IT_BEGINS,
  /** It speaks of what somebody suffered. */
  TELLS_A_STORY,
  NAMES_A_MEMBER
}
