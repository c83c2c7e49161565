package org.loomhive.production.recipe;

/** What is done to make a piece, in the order in which it is mostly done. */
public enum WorkStep {
  FETCHING,
  SPINNING,
  DYEING,
  SETTING_UP,
  WARPING,
  WEAVING,
  SPLITTING,
  PLAITING,
  SEWING,
  EXTRACTING,
  FILLING,
  WASHING,
  FINISHING
}
