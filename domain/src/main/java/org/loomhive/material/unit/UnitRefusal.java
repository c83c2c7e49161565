package org.loomhive.material.unit;

/** Why an amount cannot be counted in another unit. */
public enum UnitRefusal {
  DOES_NOT_CONVERT,
  OWN_UNIT,
  FIXED_BY_NATURE,
  EACH_ABOVE_ZERO,
  TOO_SMALL,
  COUNT_ABOVE_ZERO,
  NOT_WEIGHED
}
