package org.loomhive.wage.rate;

/** For how much work a rate is said. */
public enum PerTime {
  HOUR,
  DAY,
  MONTH
}
