package org.loomhive.buyer.branch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.ordering.Address;
import org.loomhive.wholesale.company.CompanyRef;

/**
 * A further shop of a company. Its name is the receiver of its address. It is written and taken
 * away, never changed; what was ordered keeps its own address.
 */
@Entity
@Table(name = "wholesale_branch")
public class Branch {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private BranchRef ref;

  @Column(name = "company_ref")
  private CompanyRef company;

  @Embedded private Address address;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected Branch() {} // for EclipseLink

  Branch(CompanyRef company, Address address, Instant now) {
    this.ref = BranchRef.random();
    this.company = company;
    this.address = address;
    this.writtenAt = now;
  }

  public BranchRef ref() {
    return ref;
  }

  public Address address() {
    return address;
  }
}
