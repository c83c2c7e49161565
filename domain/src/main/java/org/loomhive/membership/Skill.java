package org.loomhive.membership;

/** What a member can make. */
public enum Skill {
  SPINNING,
  DYEING,
  WEAVING,
  CANE_AND_BAMBOO,
  BEEKEEPING,
  FINISHING
}
