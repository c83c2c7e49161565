package org.loomhive.admin.payouts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;

/** Money that was typed, as exact as its currency; what is finer is rounded. */
final class Typed {
  private Typed() {}

  static Money money(BigDecimal typed, String currency) {
    var exact = typed.setScale(Money.decimals(currency), RoundingMode.HALF_UP);
    return Money.of(exact.toPlainString(), currency);
  }
}
