package org.loomhive.wage.rate;

/** Why a rate cannot be named. */
public enum RateRefusal {
  NO_RATE,
  NOT_TIMED,
  TOO_FEW_TIMED,
  UNFAIR_FACTOR
}
