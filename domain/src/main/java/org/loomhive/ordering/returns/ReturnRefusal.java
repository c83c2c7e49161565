package org.loomhive.ordering.returns;

/** Why nothing is taken back. */
public enum ReturnRefusal {
  NOTHING_CHOSEN,
  NOT_WITH_YOU,
  TOO_LATE,
  NOT_IN_YOUR_COUNTRY,
  /** A right of consumers. */
  NOT_FOR_BUSINESSES,
  /** A promise to private buyers. */
  NOT_AT_COMPANY_TERMS,
  ALREADY_DECIDED,
  NOT_APPROVED,
  NOT_HERE,
  MORE_THAN_AWAITED,
  MORE_THAN_CAME,
  NOT_TO_BE_SENT,
  NOT_A_TRACKING_NUMBER,
  NEEDS_ANSWER,
  ONLY_CLAIMS,
  MORE_THAN_PAID,
  NEEDS_CAUSE,
  NOT_HER_MIND,
  NO_COUNTRY,
  NO_DAYS
}
