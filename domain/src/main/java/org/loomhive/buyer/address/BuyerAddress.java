package org.loomhive.buyer.address;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.ordering.Address;

/** An address that a buyer asked to have kept. What was ordered keeps its own. */
@Entity
@Table(name = "buyer_address")
public class BuyerAddress {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private AddressRef ref;

  @Column(name = "buyer_ref")
  private BuyerRef buyer;

  @Embedded private Address address;

  @Column(name = "used_at")
  private Instant usedAt;

  protected BuyerAddress() {} // for EclipseLink

  BuyerAddress(BuyerRef buyer, Address address, Instant now) {
    this.ref = AddressRef.random();
    this.buyer = buyer;
    write(address, now);
  }

  void write(Address other, Instant now) {
    address = other;
    usedAt = now;
  }

  public AddressRef ref() {
    return ref;
  }

  public Address address() {
    return address;
  }

  public Instant usedAt() {
    return usedAt;
  }
}
