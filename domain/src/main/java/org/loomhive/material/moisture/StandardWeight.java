package org.loomhive.material.moisture;

import java.math.RoundingMode;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Material;
import org.loomhive.material.unit.Rounding;

/**
 * The book is kept at standard condition, with as much water in a fibre as the trade counts with
 * it. So the same yarn weighs the same in the fog and in the dry wind.
 */
public final class StandardWeight {
  private StandardWeight() {}

  /** What stands in the book for what the scales said. */
  public static Quantity of(Quantity onScales, Material material, Regain found, Rounding rounding) {
    var standard = standardOf(onScales.unit(), material);
    return converted(onScales, found, standard, rounding.mode());
  }

  /** What the scales say, as damp as it is now, for what stands in the book. */
  public static Quantity onScales(Quantity inBook, Material material, Regain now) {
    var standard = standardOf(inBook.unit(), material);
    return converted(inBook, standard, now, RoundingMode.HALF_UP);
  }

  private static Quantity converted(Quantity weight, Regain from, Regain to, RoundingMode mode) {
    var exact = weight.amount().multiply(to.ofHundredDry());
    return Quantity.of(exact.divide(from.ofHundredDry(), Quantity.SCALE, mode), weight.unit());
  }

  private static Regain standardOf(Unit unit, Material material) {
    if (!isWeighed(unit)) throw new Refused(MoistureRefusal.NOT_WEIGHED, material.name(), unit);
    return material
        .fibre()
        .orElseThrow(() -> new Refused(MoistureRefusal.FIBRE_NOT_KNOWN, material.name()))
        .standard();
  }

  static boolean isWeighed(Unit unit) {
    return unit == Unit.KILOGRAM || unit == Unit.GRAM;
  }
}
