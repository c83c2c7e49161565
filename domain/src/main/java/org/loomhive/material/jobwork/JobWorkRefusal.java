package org.loomhive.material.jobwork;

/** Why a cooperative is not marked as a principal, or a challan gets no number. */
public enum JobWorkRefusal {
  NO_RULES_FOR_IT,
  TAX_NUMBER_WRONG,
  SERIES_WRONG,
  SERIES_TAKEN,
  SERIES_IN_USE,
  SERIES_IS_FULL,
  HSN_WRONG
}
