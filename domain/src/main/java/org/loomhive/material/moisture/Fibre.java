package org.loomhive.material.moisture;

import java.math.BigDecimal;

/**
 * Fibres, and how much water the trade counts with each: the agreed allowances of Regulation (EU)
 * No 1007/2011, Annex IX.
 */
public enum Fibre {
  COTTON("8.50"),
  SILK("11.00"),
  /** Spun from carded fibre, as nearly all wool that is spun by hand. */
  WOOL("17.00"),
  COMBED_WOOL("18.25"),
  LINEN("12.00"),
  HEMP("12.00"),
  RAMIE("8.50"),
  JUTE("17.00"),
  SISAL("14.00"),
  COIR("13.00"),
  VISCOSE("13.00"),
  POLYESTER("1.50"),
  ACRYLIC("2.00");

  private final Regain standard;

  Fibre(String percent) {
    standard = new Regain(new BigDecimal(percent));
  }

  /** What it holds in the weight that is bought, given out and counted. */
  public Regain standard() {
    return standard;
  }
}
