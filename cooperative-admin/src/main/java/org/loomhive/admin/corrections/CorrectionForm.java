package org.loomhive.admin.corrections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;
import org.loomhive.wage.CorrectWage;

/** By how much more was earned than was counted, and why. */
public class CorrectionForm {
  private BigDecimal amount = BigDecimal.ZERO;
  private int minutes;
  private String reason;

  /** What is finer than a coin is left out. */
  CorrectWage.Correction correction(int number, String currency) {
    var exact = amount.setScale(Money.decimals(currency), RoundingMode.DOWN);
    var difference = Money.of(exact.toPlainString(), currency);
    return new CorrectWage.Correction(number, difference, minutes, reason.strip());
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal typed) {
    this.amount = typed;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int typed) {
    this.minutes = typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    this.reason = typed;
  }
}
