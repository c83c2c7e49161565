package org.loomhive.confidential.outcome;

/** What an answer says about the score. */
public enum OptionKind {
  /** Counts with its score. */
  SCORED,
  /** Does not concern her: the item is left out altogether. */
  NOT_APPLICABLE,
  /** A real answer that is never scored, least of all as nothing. */
  PREFER_NOT_TO_SAY
}
