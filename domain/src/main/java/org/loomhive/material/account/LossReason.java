package org.loomhive.material.account;

/** How material is lost that is not usually lost. None of them is anybody's debt. */
public enum LossReason {
  WATER,
  FIRE,
  MOULD,
  ANIMALS,
  DYE_UNEVEN,
  WEAK_YARN,
  ON_THE_WAY,
  STOLEN,
  CUT_WRONG,
  OTHER
}
