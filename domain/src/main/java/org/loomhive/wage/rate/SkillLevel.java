package org.loomhive.wage.rate;

/** The four levels that wage notifications know, the lowest paid first. */
public enum SkillLevel {
  UNSKILLED,
  SEMI_SKILLED,
  SKILLED,
  HIGHLY_SKILLED
}
