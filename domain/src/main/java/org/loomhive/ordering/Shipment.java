package org.loomhive.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One parcel of an order that left the house. It is written once and stays. */
@Entity
@Table(name = "order_shipment")
public class Shipment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  @Column(name = "shipment_number")
  private int number;

  private String carrier;

  @Column(name = "tracking_number")
  private String trackingNumber;

  @Column(name = "shipped_at")
  private Instant shippedAt;

  @Column(name = "shipped_by")
  private String shippedBy;

  protected Shipment() {} // for EclipseLink

  Shipment(Order order, int number, Tracking tracking) {
    this.order = order;
    this.number = number;
    this.carrier = tracking.carrier();
    this.trackingNumber = tracking.number();
  }

  Shipment left(Instant at, String by) {
    this.shippedAt = at;
    this.shippedBy = by;
    return this;
  }

  /** Counts from 1 within the order. */
  public int number() {
    return number;
  }

  /** Names this parcel in the books. */
  public String key() {
    return order.number() + "/" + number;
  }

  public Tracking tracking() {
    return new Tracking(carrier, trackingNumber);
  }

  public Instant shippedAt() {
    return shippedAt;
  }
}
