package org.loomhive.wholesale.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** In which currency, how it is brought, how soon it leaves, and until when that holds. */
@Embeddable
public class QuoteTerms implements Serializable {
  @Column(name = "currency")
  private String currency;

  @Enumerated(EnumType.STRING)
  @Column(name = "incoterm")
  private Incoterm incoterm;

  @Column(name = "lead_days")
  private int leadDays;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected QuoteTerms() {} // for EclipseLink

  /**
   * @param leadDays working days until it leaves
   * @param validUntil the last day
   */
  public QuoteTerms(String currency, Incoterm incoterm, int leadDays, LocalDate validUntil) {
    this.currency = currency;
    this.incoterm = incoterm;
    this.leadDays = leadDays;
    this.validUntil = validUntil;
  }

  public String currency() {
    return currency;
  }

  public Incoterm incoterm() {
    return incoterm;
  }

  public int leadDays() {
    return leadDays;
  }

  public LocalDate validUntil() {
    return validUntil;
  }
}
