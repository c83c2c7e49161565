package org.loomhive.admin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** Numbers that were typed, as exact as the house keeps them; what is finer is rounded. */
public final class Typed {
  private Typed() {}

  public static Quantity quantity(BigDecimal amount, Unit unit) {
    var typed = amount == null ? BigDecimal.ZERO : amount;
    return Quantity.of(typed.setScale(Quantity.SCALE, RoundingMode.HALF_UP), unit);
  }

  public static Quantity quantity(BigDecimal amount, String unit) {
    return quantity(amount, Unit.valueOf(unit));
  }

  public static Money money(BigDecimal amount, String currency) {
    var exact = amount.setScale(Money.decimals(currency), RoundingMode.HALF_UP);
    return Money.of(exact.toPlainString(), currency);
  }

  public static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
