package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.admin.Typed;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.material.unit.Rounding;

/** How much of a lot is meant, in whichever unit it was counted at the table. */
@Named("lotAmount")
@RequestScoped
public class LotAmount {
  @Inject LotConversions conversions;

  private BigDecimal amount;
  private String unit;

  /** In the unit of the lot; one that was never stated for it is refused in words. */
  public Quantity of(MaterialLot lot, Rounding rounding) {
    var units = conversions.of(lot);
    var asked = unit == null || unit.isBlank() ? units.own() : Unit.valueOf(unit);
    return units.convert(Typed.quantity(amount, asked), rounding).quantity();
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
}
