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
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;

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

  /** Older parcels were not packed in this house's books. */
  @ManyToOne
  @JoinColumn(name = "packing_id")
  private Packing packing;

  private String carrier;

  @Column(name = "tracking_number")
  private String trackingNumber;

  @Column(name = "shipped_at")
  private Instant shippedAt;

  @Column(name = "shipped_by")
  private String shippedBy;

  protected Shipment() {} // for EclipseLink

  Shipment(Order order, Packing packing, Tracking tracking) {
    this.order = order;
    this.packing = packing;
    this.carrier = tracking.carrier();
    this.trackingNumber = tracking.number();
  }

  Shipment left(int place, Instant at, String by) {
    this.number = place;
    this.shippedAt = at;
    this.shippedBy = by;
    return this;
  }

  /** Counts from 1 within the order. */
  public int number() {
    return number;
  }

  public OrderNumber orderNumber() {
    return order.number();
  }

  /** Names this parcel in the books. */
  public String key() {
    return order.number() + "/" + number;
  }

  /** As it was packed; older parcels were not written down piece by piece. */
  public Optional<Packing> packing() {
    return Optional.ofNullable(packing);
  }

  public int piecesOf(OrderLine line) {
    if (packing != null) return packing.piecesOf(line);
    return line.shipment().filter(this::equals).isPresent() ? line.quantity() : 0;
  }

  /** The lines that have pieces in it. */
  public List<OrderLine> lines() {
    return order.lines().stream().filter(line -> piecesOf(line) > 0).toList();
  }

  public Tracking tracking() {
    return new Tracking(carrier, trackingNumber);
  }

  public Instant shippedAt() {
    return shippedAt;
  }
}
