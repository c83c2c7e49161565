package org.loomhive.fund.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What somebody gave, or promised to give, for a purpose and for nothing else. */
@Entity
@Table(name = "restricted_fund")
public class RestrictedFund {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private GrantRef ref;
  private String name;
  private String donor;
  private String purpose;
  private String currency;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  protected RestrictedFund() {} // for EclipseLink

  /** What the donor and the organisation agreed. */
  public record Terms(String name, String donor, String purpose, String currency) {}

  RestrictedFund(Terms terms, Instant now, String by) {
    this.ref = GrantRef.random();
    this.name = terms.name();
    this.donor = terms.donor();
    this.purpose = terms.purpose();
    this.currency = terms.currency();
    this.openedAt = now;
    this.openedBy = by;
  }

  public GrantRef ref() {
    return ref;
  }

  public String name() {
    return name;
  }

  public String donor() {
    return donor;
  }

  public String purpose() {
    return purpose;
  }

  public String currency() {
    return currency;
  }
}
