package org.loomhive.admin.workshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** Numbers that were typed, as exact as the house keeps them; what is finer is rounded. */
final class Amounts {
  private Amounts() {}

  static Quantity of(BigDecimal typed, Unit unit) {
    return Quantity.of(typed.setScale(Quantity.SCALE, RoundingMode.HALF_UP), unit);
  }

  static Money of(BigDecimal typed, String currency) {
    var exact = typed.setScale(Money.decimals(currency), RoundingMode.HALF_UP);
    return Money.of(exact.toPlainString(), currency);
  }
}
