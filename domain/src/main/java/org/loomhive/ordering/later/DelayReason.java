package org.loomhive.ordering.later;

/** Why something leaves later than was promised, as its buyer is told. It names nobody. */
public enum DelayReason {
  /** A holiday or festival that was not in the calendar. */
  HOLIDAY,
  /** A flood, a storm, a road that is closed. */
  WEATHER,
  MATERIAL,
  /** Whoever makes it takes the time that she needs. */
  UNWELL,
  /** It was not good enough and is made once more. */
  MADE_AGAIN,
  CARRIER
}
