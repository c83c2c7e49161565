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

  @Column(name = "inspection_change")
  private int inspectionChange;

  @Column(name = "damaged_change")
  private int damagedChange;

  private String reason;

  @Column(name = "moved_at")
  private Instant movedAt;

  protected StockMovement() {} // for EclipseLink

  private StockMovement(Sku sku, StockMovementKind kind) {
    this.sku = sku;
    this.kind = kind;
  }

  static StockMovement received(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.RECEIVED).onHand(pieces);
  }

  static StockMovement receivedAllocated(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.RECEIVED_ALLOCATED)
        .onHand(pieces)
        .allocated(pieces);
  }

  static StockMovement allocated(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.ALLOCATED).allocated(pieces);
  }

  static StockMovement released(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.RELEASED).allocated(-pieces);
  }

  static StockMovement shipped(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.SHIPPED).onHand(-pieces).allocated(-pieces);
  }

  static StockMovement counted(Sku sku, int difference) {
    return new StockMovement(sku, StockMovementKind.COUNTED).onHand(difference);
  }

  static StockMovement cameBack(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.CAME_BACK).inspection(pieces);
  }

  static StockMovement accepted(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.ACCEPTED).inspection(-pieces).onHand(pieces);
  }

  static StockMovement rejected(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.REJECTED).inspection(-pieces).damaged(pieces);
  }

  static StockMovement broke(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.BROKE).onHand(-pieces).damaged(pieces);
  }

  static StockMovement mended(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.MENDED).damaged(-pieces).onHand(pieces);
  }

  static StockMovement writtenOff(Sku sku, int pieces) {
    return new StockMovement(sku, StockMovementKind.WRITTEN_OFF).damaged(-pieces);
  }

  private StockMovement onHand(int change) {
    this.onHandChange = change;
    return this;
  }

  private StockMovement allocated(int change) {
    this.allocatedChange = change;
    return this;
  }

  private StockMovement inspection(int change) {
    this.inspectionChange = change;
    return this;
  }

  private StockMovement damaged(int change) {
    this.damagedChange = change;
    return this;
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

  public int inspectionChange() {
    return inspectionChange;
  }

  public int damagedChange() {
    return damagedChange;
  }

  public String reason() {
    return reason;
  }

  public Instant movedAt() {
    return movedAt;
  }
}
