package org.loomhive.fund.vote;

/** For what a premium may be spent. What an office costs to run is not among it. */
public enum PremiumUse {
  SCHOOLING,
  HEALTH,
  CHILDCARE,
  WATER,
  TRAINING,
  TOOLS_OF_MEMBERS,
  COMMON_PLACES,
  EMERGENCY
}
