package org.loomhive.admin.advances;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;

/** Amounts that were typed; what is finer than a coin is left out. */
final class Typed {
  private Typed() {}

  static Money money(BigDecimal amount, String currency) {
    var exact = amount.setScale(Money.decimals(currency), RoundingMode.DOWN);
    return Money.of(exact.toPlainString(), currency);
  }
}
