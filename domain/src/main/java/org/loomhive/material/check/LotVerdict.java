package org.loomhive.material.check;

/** What a lot is like. */
public enum LotVerdict {
  GOOD,
  /** It lies in the store and is given to nobody. */
  HELD_BACK
}
