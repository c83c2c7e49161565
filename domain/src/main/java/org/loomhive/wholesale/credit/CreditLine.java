package org.loomhive.wholesale.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.wholesale.company.CompanyRef;

/**
 * What was agreed with one company in one currency: when it pays, and how much it may owe at most.
 * Orders that were placed keep the term that held then.
 */
@Entity
@Table(name = "wholesale_credit")
public class CreditLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "company_ref")
  private CompanyRef company;

  private String currency;

  @Enumerated(EnumType.STRING)
  private PaymentTerm term;

  @Column(name = "limit_minor")
  private long limitMinor;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @Column(name = "agreed_by")
  private String agreedBy;

  protected CreditLine() {} // for EclipseLink

  CreditLine(CompanyRef company, String currency) {
    this.company = company;
    this.currency = currency;
  }

  CreditLine says(PaymentTerm when, Money limit, Actor actor, Instant now) {
    term = when;
    limitMinor = limit.minor();
    agreedBy = actor.ref();
    agreedAt = now;
    return this;
  }

  public CompanyRef company() {
    return company;
  }

  public PaymentTerm term() {
    return term;
  }

  /** Of all that it owes. */
  public Money limit() {
    return Money.ofMinor(limitMinor, currency);
  }
}
