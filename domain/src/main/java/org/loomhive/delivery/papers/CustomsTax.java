package org.loomhive.delivery.papers;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import org.loomhive.kernel.Money;

/** Tax that was collected for what lies in a parcel. */
@Embeddable
public class CustomsTax implements Serializable {
  private String scheme;
  private String place;
  private BigDecimal percent;

  @Column(name = "base_minor")
  private long baseMinor;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
  private Money amount;

  private String number;

  protected CustomsTax() {} // for EclipseLink

  /**
   * @param scheme a tax scheme, or DUTY
   * @param place a country, or a country and its part
   */
  public CustomsTax(String scheme, String place, BigDecimal percent) {
    this.scheme = scheme;
    this.place = place;
    this.percent = percent;
  }

  /**
   * @param under the number of the house in this scheme; empty for none
   */
  public CustomsTax collected(Money base, Money tax, String under) {
    this.baseMinor = base.minor();
    this.amount = tax;
    this.number = under;
    return this;
  }

  public String scheme() {
    return scheme;
  }

  public String place() {
    return place;
  }

  public BigDecimal percent() {
    return percent.stripTrailingZeros();
  }

  public Money base() {
    return Money.ofMinor(baseMinor, amount.currency());
  }

  public Money amount() {
    return amount;
  }

  /** For the carrier only: it stands on no paper that a buyer reads. */
  public String number() {
    return number;
  }
}
