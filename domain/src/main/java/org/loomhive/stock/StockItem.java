package org.loomhive.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * How many pieces of one variant there are, and how many of them belong to paid orders. It changes
 * only under a row lock and together with a movement.
 */
@Entity
@Table(name = "stock_item")
public class StockItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;

  @Column(name = "on_hand")
  private int onHand;

  private int allocated;

  protected StockItem() {} // for EclipseLink

  void apply(StockMovement movement) {
    int hand = Math.addExact(onHand, movement.onHandChange());
    int promised = Math.addExact(allocated, movement.allocatedChange());
    if (promised < 0) throw new Refused(StockRefusal.NOT_SO_MANY_ALLOCATED, sku, allocated);
    if (hand < promised) throw new Refused(StockRefusal.NOT_SO_MANY_FREE, sku, unallocated());
    onHand = hand;
    allocated = promised;
  }

  /** Sets both counters to what the movements say. */
  void restore(int onHandMoved, int allocatedMoved) {
    onHand = onHandMoved;
    allocated = allocatedMoved;
  }

  public Sku sku() {
    return sku;
  }

  public int onHand() {
    return onHand;
  }

  public int allocated() {
    return allocated;
  }

  /** On hand and not promised to a paid order; some of it may be held. */
  int unallocated() {
    return onHand - allocated;
  }
}
