package org.loomhive.admin.rates;

import java.math.BigDecimal;
import org.loomhive.kernel.Money;

/** An amount under a name, as it is typed. */
public class AmountForm {
  private final String name;
  private final String currency;
  private BigDecimal amount;

  AmountForm(String name, Money before) {
    this.name = name;
    this.currency = before.currency();
    this.amount = before.isZero() ? null : before.amount();
  }

  Money typed() {
    return amount == null ? Money.zero(currency) : Money.of(amount.toPlainString(), currency);
  }

  public String getName() {
    return name;
  }

  public String getCurrency() {
    return currency;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
