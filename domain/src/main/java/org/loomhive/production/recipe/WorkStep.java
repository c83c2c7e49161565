package org.loomhive.production.recipe;

/** What is done to make a piece, in the order in which it is mostly done. */
public enum WorkStep {
  SPINNING,
  DYEING,
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
