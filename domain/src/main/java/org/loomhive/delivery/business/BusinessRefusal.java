package org.loomhive.delivery.business;

/** Why somebody does not buy as the business that she says. */
public enum BusinessRefusal {
  BUSINESS_NAMELESS,
  /** Longer than a line of a paper, or several lines. */
  BUSINESS_NAME_NOT_SO,
  /** It has not the form that numbers of that country have. */
  NUMBER_NOT_SO,
  /** It has the form, and its check digit says that a sign is wrong. */
  NUMBER_MISTYPED,
  /** The goods go to another country than that of the number. */
  NUMBER_ELSEWHERE,
  /** No number is asked for there. */
  NO_NUMBER_THERE
}
