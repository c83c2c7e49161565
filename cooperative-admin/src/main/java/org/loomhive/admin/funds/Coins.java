package org.loomhive.admin.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;

/** Amounts that were typed; what is finer than a coin is rounded. */
final class Coins {
  private Coins() {}

  static Money of(BigDecimal typed, String currency) {
    var exact = typed.setScale(Money.decimals(currency), RoundingMode.HALF_UP);
    return Money.of(exact.toPlainString(), currency);
  }
}
