package org.loomhive.ordering;

/** What a buyer is told about a piece that is made for her, in the order in which it happens. */
public enum MakingStage {
  MATERIAL_GIVEN,
  IN_MAKING,
  CHECKED,
  PACKED
}
