package org.loomhive.payment.refund;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;

/** What of a sum that goes back is tax: the tax office gets so much less. */
@Embeddable
public class TaxBack implements Serializable {
  private String payee;

  @Column(name = "base_minor")
  private long baseMinor;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
  private Money amount;

  protected TaxBack() {} // for EclipseLink

  /**
   * @param payee the sub-account of the tax
   * @param base on which it had been reckoned
   */
  public TaxBack(String payee, Money base, Money amount) {
    this.payee = payee;
    this.baseMinor = base.minor();
    this.amount = amount;
  }

  /** Its part when only a part of a sum goes back. */
  public TaxBack share(Money part, Money whole) {
    if (part.equals(whole)) return this;
    var ratio =
        BigDecimal.valueOf(part.minor())
            .divide(BigDecimal.valueOf(whole.minor()), MathContext.DECIMAL64);
    return new TaxBack(
        payee,
        base().times(ratio, RoundingMode.HALF_DOWN),
        amount.times(ratio, RoundingMode.HALF_DOWN));
  }

  /** What is left of it. */
  public TaxBack without(TaxBack other) {
    return new TaxBack(payee, base().minus(other.base()), amount.minus(other.amount));
  }

  public String payee() {
    return payee;
  }

  public Money base() {
    return Money.ofMinor(baseMinor, amount.currency());
  }

  public Money amount() {
    return amount;
  }
}
