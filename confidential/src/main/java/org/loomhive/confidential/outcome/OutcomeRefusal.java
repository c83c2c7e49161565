package org.loomhive.confidential.outcome;

/** Noes about surveys and follow-ups. */
public enum OutcomeRefusal {
  DONE_ALREADY,
  NEEDS_A_SURVEY,
  NO_ANSWERS,
  UNKNOWN_ANSWER,
  ANSWERED_IN_THE_FUTURE,
  NOT_PLANNED,
  NO_CONSENT
}
