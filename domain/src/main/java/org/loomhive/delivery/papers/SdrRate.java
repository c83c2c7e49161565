package org.loomhive.delivery.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.loomhive.kernel.Money;

/** How much of a currency one special drawing right is worth, from a day on. Kept for ever. */
@Entity
@Table(name = "sdr_rate")
public class SdrRate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String currency;
  private BigDecimal units;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String source;

  @Column(name = "written_by")
  private String writtenBy;

  protected SdrRate() {} // for EclipseLink

  /**
   * @param units of the currency for one special drawing right
   */
  public SdrRate(String currency, BigDecimal units, LocalDate validFrom) {
    this.currency = currency;
    this.units = units;
    this.validFrom = validFrom;
  }

  SdrRate written(String from, String by) {
    this.source = from;
    this.writtenBy = by;
    return this;
  }

  BigDecimal sdr(Money amount) {
    return amount.amount().divide(units, MathContext.DECIMAL64);
  }

  public String currency() {
    return currency;
  }

  public BigDecimal units() {
    return units;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String source() {
    return source;
  }
}
