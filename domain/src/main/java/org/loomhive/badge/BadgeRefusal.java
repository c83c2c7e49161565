package org.loomhive.badge;

/** Why a claim is not taken. */
public enum BadgeRefusal {
  NO_SUCH_SCOPE,
  NEEDS_ISSUER_AND_NUMBER,
  DAYS_CROSSED,
  LAPSED_ALREADY,
  NEEDS_DOCUMENT,
  DOCUMENT_NOT_READABLE,
  DOCUMENT_TOO_LARGE,
  /** A text says something that no paper proves today. */
  SAID_WITHOUT_PROOF
}
