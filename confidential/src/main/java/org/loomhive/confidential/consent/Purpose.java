package org.loomhive.confidential.consent;

/** What a person may agree to, each by itself. */
public enum Purpose {
  /** To be supported with a livelihood here. */
  SERVICES,
  /** That we and the organisation that referred her exchange what both need to know. */
  EXCHANGE_WITH_REFERRER,
  /** To be counted, unnamed, in totals that are published. */
  STATISTICS
}
