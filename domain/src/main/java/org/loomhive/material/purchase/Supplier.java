package org.loomhive.material.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.CooperativeRef;

/** Who sells material to a cooperative. */
@Entity
@Table(name = "supplier")
public class Supplier {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private SupplierRef ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;
  private String place;
  private String contact;

  protected Supplier() {} // for EclipseLink

  /**
   * @param place where its goods come from, no finer than a district
   */
  public Supplier(CooperativeRef cooperative, String name, String place, String contact) {
    this.ref = SupplierRef.random();
    this.cooperative = cooperative;
    this.name = name;
    this.place = place;
    this.contact = contact;
  }

  public SupplierRef ref() {
    return ref;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String name() {
    return name;
  }

  public String place() {
    return place;
  }

  /** How to reach it; empty when nobody wrote it down. */
  public String contact() {
    return contact == null ? "" : contact;
  }
}
