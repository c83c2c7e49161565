package org.loomhive.material;

/** Why material is not taken in or moved. */
public enum MaterialRefusal {
  NOT_ENOUGH_IN_STORE,
  NOT_ENOUGH_SET_ASIDE,
  NOT_ENOUGH_WITH_HER,
  NOT_SO_MUCH_IN_PIECES,
  OTHER_UNIT,
  MORE_THAN_NOTHING,
  COST_BELOW_ZERO,
  LOT_NUMBER_TAKEN,
  REASON_NEEDED,
  OTHER_COOPERATIVE
}
