package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.admin.Typed;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.moisture.Regain;
import org.loomhive.material.moisture.StandardWeight;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.material.unit.Rounding;

/** How much of a lot is meant, in whichever unit it was counted at the table. */
@Named("lotAmount")
@RequestScoped
public class LotAmount {
  @Inject LotConversions conversions;

  private BigDecimal amount;
  private String unit;
  private BigDecimal regain;

  /** In the unit of the lot; one that was never stated for it is refused in words. */
  public Quantity of(MaterialLot lot, Rounding rounding) {
    var units = conversions.of(lot);
    var asked = unit == null || unit.isBlank() ? units.own() : Unit.valueOf(unit);
    var typed = Typed.quantity(amount, asked);
    var weighed = regain == null ? typed : dry(typed, lot, rounding);
    return units.convert(weighed, rounding).quantity();
  }

  private Quantity dry(Quantity typed, MaterialLot lot, Rounding rounding) {
    return StandardWeight.of(typed, lot.material(), new Regain(regain), rounding);
  }

  /** The same, or what goes without saying where nothing was typed. */
  Quantity of(MaterialLot lot, Rounding rounding, Quantity unsaid) {
    return amount == null ? unsaid : of(lot, rounding);
  }

  public Unit[] getUnits() {
    return Unit.values();
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  /** Empty for the lot's own. */
  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  /** How damp it is on the scales, in percent; null where it is taken as it weighs. */
  public BigDecimal getRegain() {
    return regain;
  }

  public void setRegain(BigDecimal regain) {
    this.regain = regain;
  }
}
