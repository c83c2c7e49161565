package org.loomhive.wholesale.quote;

/** How far a quote is. */
public enum QuoteState {
  DRAFT,
  SENT,
  ACCEPTED,
  ORDERED,
  EXPIRED,
  REPLACED,
  LOST
}
