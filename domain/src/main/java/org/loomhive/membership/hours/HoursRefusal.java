package org.loomhive.membership.hours;

/** Why a pause or a season is not written down. */
public enum HoursRefusal {
  ENDS_BEFORE_IT_BEGINS,
  TOO_LONG,
  IS_OVER,
  NAME_NEEDED,
  NOT_A_SHARE,
  OTHER_COOPERATIVE
}
