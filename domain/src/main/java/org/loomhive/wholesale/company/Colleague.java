package org.loomhive.wholesale.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.BuyerRef;

/** An account that buys for a company beside its contact, until it leaves or is taken away. */
@Entity
@Table(name = "wholesale_colleague")
public class Colleague {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "company_ref")
  private CompanyRef company;

  @Column(name = "buyer_ref")
  private BuyerRef buyer;

  @Column(name = "joined_at")
  private Instant joinedAt;

  protected Colleague() {} // for EclipseLink

  Colleague(CompanyRef company, BuyerRef buyer, Instant now) {
    this.company = company;
    this.buyer = buyer;
    this.joinedAt = now;
  }

  public CompanyRef company() {
    return company;
  }

  public BuyerRef buyer() {
    return buyer;
  }

  public Instant joinedAt() {
    return joinedAt;
  }
}
