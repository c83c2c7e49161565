package org.loomhive.wholesale.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;

/**
 * Pieces of a quote that an order took. They count from the moment it is placed, and go again when
 * nobody pays it or they are cancelled.
 */
@Entity
@Table(name = "wholesale_quote_taken")
public class TakenPieces {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "quote_id")
  private Quote quote;

  @Column(name = "order_number")
  private OrderNumber order;

  private Sku sku;
  private int pieces;
  private boolean sample;

  @Column(name = "paid_at")
  private Instant paidAt;

  protected TakenPieces() {} // for EclipseLink

  TakenPieces(Quote quote, OrderNumber order, Sku sku, int pieces) {
    this.quote = quote;
    this.order = order;
    this.sku = sku;
    this.pieces = pieces;
  }

  /** The one piece before many. */
  TakenPieces asSample() {
    sample = true;
    return this;
  }

  /** The same of the next edition. */
  TakenPieces of(Quote next) {
    var same = new TakenPieces(next, order, sku, pieces);
    same.sample = sample;
    same.paidAt = paidAt;
    return same;
  }

  void paid(Instant now) {
    if (paidAt == null) paidAt = now;
  }

  boolean isPaid() {
    return paidAt != null;
  }

  boolean isSample() {
    return sample;
  }

  boolean isOf(Sku which) {
    return sku.equals(which);
  }

  boolean isBy(OrderNumber which) {
    return order.equals(which);
  }

  OrderNumber order() {
    return order;
  }

  Sku sku() {
    return sku;
  }

  int pieces() {
    return pieces;
  }
}
