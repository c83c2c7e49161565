package org.loomhive.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.holder.Held;
import org.loomhive.stock.holder.Holder;

/**
 * Pieces kept for somebody who is paying, or for a company while what it was quoted holds. It
 * lapses by itself, or goes when she lets go or pays.
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
  private String party;
  private boolean standing;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected StockHold() {} // for EclipseLink

  StockHold(Holder holder, Sku sku, int pieces) {
    this.holder = holder.name();
    this.party = holder.party();
    this.sku = sku;
    this.pieces = pieces;
  }

  StockHold from(Instant now, Instant until) {
    this.heldAt = now;
    this.heldUntil = until;
    return this;
  }

  /** For as long as a promise holds, and not while somebody pays. */
  StockHold standing() {
    this.standing = true;
    return this;
  }

  boolean isStanding() {
    return standing;
  }

  Held held() {
    return new Held(holder, party, standing, pieces);
  }

  void more(int some) {
    pieces += some;
  }

  /** Whose it is, with her party. */
  Holder holder() {
    return new Holder(holder, party);
  }

  boolean isOf(Sku which) {
    return sku.equals(which);
  }

  Sku sku() {
    return sku;
  }

  int pieces() {
    return pieces;
  }

  boolean isLiveAt(Instant now) {
    return now.isBefore(heldUntil);
  }

  Instant heldUntil() {
    return heldUntil;
  }
}
