package org.loomhive.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Sku;

/** One change of the counters of a variant. Written once, never changed. */
@Entity
@Table(name = "stock_movement")
public class StockMovement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;

  @Enumerated(EnumType.STRING)
  private StockMovementKind kind;

  @Column(name = "on_hand_change")
  private int onHandChange;

  @Column(name = "allocated_change")
  private int allocatedChange;

  private String reason;

  @Column(name = "moved_at")
  private Instant movedAt;

  protected StockMovement() {} // for EclipseLink

  private StockMovement(Sku sku, StockMovementKind kind, int onHandChange, int allocatedChange) {
    this.sku = sku;
    this.kind = kind;
    this.onHandChange = onHandChange;
    this.allocatedChange = allocatedChange;
  }

  static StockMovement received(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.RECEIVED, pieces, 0);
  }

  static StockMovement receivedAllocated(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.RECEIVED_ALLOCATED, pieces, pieces);
  }

  static StockMovement allocated(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.ALLOCATED, 0, pieces);
  }

  static StockMovement released(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.RELEASED, 0, -pieces);
  }

  static StockMovement shipped(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.SHIPPED, -pieces, -pieces);
  }

  static StockMovement counted(Sku sku, int difference) {
    return new StockMovement(sku, StockMovementKind.COUNTED, difference, 0);
  }

  StockMovement because(String why, Instant now) {
    this.reason = why;
    this.movedAt = now;
    return this;
  }

  public Sku sku() {
    return sku;
  }

  public StockMovementKind kind() {
    return kind;
  }

  public int onHandChange() {
    return onHandChange;
  }

  public int allocatedChange() {
    return allocatedChange;
  }

  public String reason() {
    return reason;
  }

  public Instant movedAt() {
    return movedAt;
  }
}
