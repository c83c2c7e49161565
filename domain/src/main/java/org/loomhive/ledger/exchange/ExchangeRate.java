package org.loomhive.ledger.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.loomhive.kernel.Money;

/** What one unit of a currency was worth in another on a day, and who said so. Kept for ever. */
@Entity
@Table(name = "exchange_rate")
public class ExchangeRate {
  private static final int SCALE = 8;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String base;
  private String quote;
  private BigDecimal rate;

  @Column(name = "valid_on")
  private LocalDate validOn;

  private String source;

  protected ExchangeRate() {} // for EclipseLink

  ExchangeRate(String base, String quote, Quoted quoted, LocalDate validOn) {
    this.base = base;
    this.quote = quote;
    this.rate = quoted.rate().setScale(SCALE, RoundingMode.HALF_EVEN);
    this.source = quoted.source();
    this.validOn = validOn;
  }

  /**
   * A rate as somebody gave it.
   *
   * @param rate units of the currency that was got for one unit of the one that was given
   */
  public record Quoted(BigDecimal rate, String source) {
    public Quoted {
      source = source == null ? "" : source.strip();
    }
  }

  /** What an amount is worth by it; part of a coin goes to the even one. */
  Money worth(Money given) {
    var exact = given.amount().multiply(rate);
    var coins = exact.setScale(Money.decimals(quote), RoundingMode.HALF_EVEN);
    return Money.of(coins.toPlainString(), quote);
  }

  public String base() {
    return base;
  }

  public String quote() {
    return quote;
  }

  public BigDecimal rate() {
    return rate.stripTrailingZeros();
  }

  public LocalDate validOn() {
    return validOn;
  }

  public String source() {
    return source;
  }
}
