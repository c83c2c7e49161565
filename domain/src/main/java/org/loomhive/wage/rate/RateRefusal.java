package org.loomhive.wage.rate;

/** Why a rate cannot be named, or a time study is not taken. */
public enum RateRefusal {
  NO_RATE,
  NOT_TIMED,
  TOO_FEW_TIMED,
  MINUTES_WRONG,
  UNFAIR_FACTOR,
  FACTOR_NEEDS_REASON,
  WITH_WHOM,
  AGREED_LATER,
  AGREED_THAT_DAY
}
