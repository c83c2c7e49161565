package org.loomhive.wholesale.quote;

/** How far a quote is. */
public enum QuoteState {
  DRAFT,
  SENT,
  ACCEPTED,
  ORDERED,
  EXPIRED,
  REPLACED,
  LOST;

  /** It holds: its company was told, and has not ordered all of it. */
  public boolean isOpen() {
    return this == SENT || this == ACCEPTED;
  }
}
