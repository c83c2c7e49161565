package org.loomhive.material.purchase;

import java.math.BigDecimal;
import java.util.Optional;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Material;
import org.loomhive.material.moisture.Regain;
import org.loomhive.material.moisture.StandardWeight;
import org.loomhive.material.unit.Rounding;

/**
 * What lies on the table when a supplier delivers.
 *
 * @param lot the number that it gets, drawn before the form is filled in, so that sending the form
 *     twice receives the lot once
 * @param good what is taken in, in the unit that was ordered
 * @param damaged what came and is not taken in, in the same unit; zero when all is good
 * @param each what one such unit is in the unit of the material; needed where that does not follow
 *     by nature
 * @param over more than ordered is meant to be taken in
 * @param regain how damp it was on the scales; empty where nobody measured, and it is taken as it
 *     is
 * @param notes where it comes from, its dye batch, and why it differs
 */
public record Delivery(
    LotNumber lot,
    int line,
    Quantity good,
    Quantity damaged,
    Optional<BigDecimal> each,
    boolean over,
    Optional<Regain> regain,
    Notes notes) {
  /**
   * What is written on the label and beside the weights.
   *
   * @param origin no finer than a district
   * @param dyeBatch empty for what is not dyed
   * @param reason empty unless something differs
   */
  public record Notes(String origin, String dyeBatch, String reason) {}

  /** With the weights that stand in the book, and that the supplier is owed. */
  Delivery atStandard(Material material) {
    if (regain.isEmpty()) return this;
    var found = regain.get();
    return new Delivery(
        lot,
        line,
        StandardWeight.of(good, material, found, Rounding.DOWN),
        StandardWeight.of(damaged, material, found, Rounding.DOWN),
        each,
        over,
        regain,
        notes);
  }
}
