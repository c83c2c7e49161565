package org.loomhive.delivery.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/** Up to which worth of the goods a row holds; there may be none. */
@Embeddable
public class Limit implements Serializable {
  @Column(name = "limit_minor")
  private Long minor;

  @Column(name = "limit_currency")
  private String currency;

  protected Limit() {} // for EclipseLink

  /**
   * @param most null for no limit
   */
  public Limit(Money most) {
    if (most == null) return;
    if (most.isNegative()) throw new Refused(RowRefusal.NO_CURRENCY);
    this.minor = most.minor();
    this.currency = most.currency();
  }

  public Optional<Money> most() {
    return minor == null ? Optional.empty() : Optional.of(Money.ofMinor(minor, currency));
  }
}
