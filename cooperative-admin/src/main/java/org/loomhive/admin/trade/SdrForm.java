package org.loomhive.admin.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.loomhive.delivery.papers.SdrRate;

/** What is typed about the worth of a special drawing right. */
public class SdrForm {
  private String currency;
  private BigDecimal units;
  private LocalDate from;
  private String source;

  SdrRate rate() {
    return new SdrRate(currency, units, from);
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public BigDecimal getUnits() {
    return units;
  }

  public void setUnits(BigDecimal units) {
    this.units = units;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
