package org.loomhive.wage.worked;

/** Why a piece is to be timed again. */
public enum RetimeReason {
  OVER_A_YEAR,
  RECIPE_CHANGED,
  DESIGN_CHANGED,
  MAKERS_UNDER_FLOOR
}
