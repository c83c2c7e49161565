package org.loomhive.payout.statement;

/**
 * What one booking did.
 *
 * @param parkedFor null unless it was parked
 */
record Effect(Kind kind, EntryParked parkedFor) {
  enum Kind {
    SETTLED,
    RETURNED,
    NOTED,
    OTHER,
    PARKED
  }

  static final Effect SETTLED = new Effect(Kind.SETTLED, null);
  static final Effect RETURNED = new Effect(Kind.RETURNED, null);
  static final Effect NOTED = new Effect(Kind.NOTED, null);
  static final Effect OTHER = new Effect(Kind.OTHER, null);

  static Effect parked(EntryParked why) {
    return new Effect(Kind.PARKED, why);
  }

  boolean isParked() {
    return kind == Kind.PARKED;
  }
}
