package org.loomhive.wage.item;

/** Why an item is not written, or not taken by a slip. */
public enum SlipItemRefusal {
  NOTHING_IN_IT,
  KEY_TAKEN,
  ON_ANOTHER_SLIP,
  TAKES_WHEN_FIXED
}
