package org.loomhive.wage.ladder;

/** What a rung of the ladder is. */
public enum RungKind {
  POVERTY_LINE,
  LEGAL_MINIMUM,
  HOUSE_FLOOR,
  PREVAILING_WAGE,
  LIVING_WAGE
}
