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
 * How many pieces of one variant there are, how many of them belong to paid orders, and what lies
 * aside: came back and waits to be looked at, or is damaged. It changes only under a row lock and
 * together with a movement.
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

  private int inspection;
  private int damaged;
  private int safety;

  protected StockItem() {} // for EclipseLink

  void apply(StockMovement movement) {
    int hand = Math.addExact(onHand, movement.onHandChange());
    int promised = Math.addExact(allocated, movement.allocatedChange());
    int back = Math.addExact(inspection, movement.inspectionChange());
    int bad = Math.addExact(damaged, movement.damagedChange());
    if (promised < 0) throw new Refused(StockRefusal.NOT_SO_MANY_ALLOCATED, sku, allocated);
    if (hand < promised) throw new Refused(StockRefusal.NOT_SO_MANY_FREE, sku, unallocated());
    if (back < 0) throw new Refused(StockRefusal.NOT_SO_MANY_CAME_BACK, sku, inspection);
    if (bad < 0) throw new Refused(StockRefusal.NOT_SO_MANY_DAMAGED, sku, damaged);
    onHand = hand;
    allocated = promised;
    inspection = back;
    damaged = bad;
  }

  /** Sets the counters to what the movements say. */
  void restore(CheckStock.Counters moved) {
    onHand = Math.toIntExact(moved.onHand());
    allocated = Math.toIntExact(moved.allocated());
    inspection = Math.toIntExact(moved.inspection());
    damaged = Math.toIntExact(moved.damaged());
  }

  /** So many of what is on hand are sold to nobody. */
  void keepBack(int pieces) {
    this.safety = pieces;
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

  /** Came back, and nobody has looked at it; not on hand. */
  public int inspection() {
    return inspection;
  }

  /** Not on hand. */
  public int damaged() {
    return damaged;
  }

  /** Of what is on hand, kept from sale. */
  public int safety() {
    return safety;
  }

  /** On hand and not promised to a paid order; some of it may be held. */
  int unallocated() {
    return onHand - allocated;
  }
}
