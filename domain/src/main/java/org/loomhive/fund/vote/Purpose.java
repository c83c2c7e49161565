package org.loomhive.fund.vote;

/** For what a premium may be spent. What an office costs to run is not among it. */
public enum Purpose {
  SCHOOLING,
  HEALTH,
  CHILDCARE,
  WATER,
  TRAINING,
  TOOLS_OF_MEMBERS,
  COMMON_PLACES,
  EMERGENCY
}
