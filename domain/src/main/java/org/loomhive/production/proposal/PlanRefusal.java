package org.loomhive.production.proposal;

/** Why a choice for a plan is not taken. */
public enum PlanRefusal {
  NOT_HER_CRAFT,
  OFFERS_NO_HOURS,
  NOT_FINISHED
}
