package org.loomhive.apiary;

/** Whose honey it is. What may be called honey depends on it. */
public enum BeeSpecies {
  APIS_MELLIFERA,
  APIS_CERANA,
  APIS_DORSATA,
  STINGLESS;

  /**
   * In the European Union honey is what bees of Apis mellifera make (Directive 2001/110/EC, Annex
   * I).
   */
  public boolean isHoneyInTheEuropeanUnion() {
    return this == APIS_MELLIFERA;
  }
}
