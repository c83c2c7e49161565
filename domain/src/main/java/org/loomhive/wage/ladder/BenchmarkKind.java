package org.loomhive.wage.ladder;

/** With what pay is compared; none of them is a floor. The lowest comes first. */
public enum BenchmarkKind {
  POVERTY_LINE,
  PREVAILING_WAGE,
  LIVING_WAGE
}
