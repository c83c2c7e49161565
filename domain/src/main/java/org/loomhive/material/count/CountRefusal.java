package org.loomhive.material.count;

/** Why a count is not written down. */
public enum CountRefusal {
  LESS_THAN_NOTHING,
  MOVED_MEANWHILE,
  MISSING_IS_SET_ASIDE,
  WHY_DIFFERENT,
  POINT_BELOW_ZERO
}
