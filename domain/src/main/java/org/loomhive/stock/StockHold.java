package org.loomhive.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Sku;

/**
 * Pieces kept for somebody who is paying. It lapses by itself, or goes when she lets go or pays.
 */
@Entity
@Table(name = "stock_hold")
public class StockHold {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String holder;
  private Sku sku;
  private int pieces;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected StockHold() {} // for EclipseLink

  StockHold(String holder, Sku sku, int pieces) {
    this.holder = holder;
    this.sku = sku;
    this.pieces = pieces;
  }

  StockHold from(Instant now, Instant until) {
    this.heldAt = now;
    this.heldUntil = until;
    return this;
  }

  Sku sku() {
    return sku;
  }

  int pieces() {
    return pieces;
  }

  boolean isOf(String somebody) {
    return holder.equals(somebody);
  }

  boolean isLiveAt(Instant now) {
    return now.isBefore(heldUntil);
  }

  Instant heldUntil() {
    return heldUntil;
  }
}
