package org.loomhive.catalog.rate;

/** Why a published rate is not taken. */
public enum DisplayRateRefusal {
  NO_SUCH_RATE_CURRENCY,
  RATE_TOO_SMALL,
  DAY_NOT_COME,
  RATE_KNOWN,
  RATE_NEEDS_SOURCE,
  NO_RATE_LINES
}
