package org.loomhive.material.unit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;

/**
 * The units in which a lot can be counted. Grams and kilograms convert by nature; what a hank or a
 * bundle weighs is said for each lot, since no two are alike.
 */
public final class LotUnits {
  /** How much one unit is in the unit of a lot; beyond this it is rounded when it is used. */
  public static final int SCALE = 9;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
  private final LotNumber lot;
  private final Unit own;
  private final Map<Unit, BigDecimal> each = new EnumMap<>(Unit.class);

  /**
   * @param stated what one of each unit is in the lot's own
   */
  public LotUnits(LotNumber lot, Unit own, Map<Unit, BigDecimal> stated) {
    this.lot = lot;
    this.own = own;
    each.putAll(stated);
    byNature(own).ifPresent(other -> each.put(other, own == Unit.GRAM ? THOUSAND : THOUSANDTH));
    each.put(own, BigDecimal.ONE);
  }

  static Optional<Unit> byNature(Unit own) {
    if (own == Unit.KILOGRAM) return Optional.of(Unit.GRAM);
    return own == Unit.GRAM ? Optional.of(Unit.KILOGRAM) : Optional.empty();
  }

  /** The lot's own unit first. */
  public Set<Unit> all() {
    var units = new java.util.LinkedHashSet<Unit>();
    units.add(own);
    units.addAll(EnumSet.copyOf(each.keySet()));
    return units;
  }

  /** What one unit is in the lot's own. */
  public Optional<BigDecimal> each(Unit unit) {
    return Optional.ofNullable(each.get(unit));
  }

  public Unit own() {
    return own;
  }

  /** The same without a word when nobody said what such a unit is. */
  public Optional<Quantity> tryConvert(Quantity asked) {
    return each(asked.unit())
        .map(factor -> Quantity.of(asked.amount(), own).times(factor, Rounding.DOWN.mode()));
  }

  /** Refuses a unit in which the lot was never counted. */
  public Converted convert(Quantity asked, Rounding rounding) {
    var factor =
        each(asked.unit())
            .orElseThrow(() -> new Refused(UnitRefusal.DOES_NOT_CONVERT, lot, asked, own));
    var precise = asked.amount().multiply(factor);
    var kept = precise.setScale(Quantity.SCALE, rounding.mode());
    if (kept.signum() == 0 && asked.isPositive())
      throw new Refused(UnitRefusal.TOO_SMALL, lot, asked, own);
    return new Converted(asked, Quantity.of(kept, own), kept.compareTo(precise) == 0);
  }
}
