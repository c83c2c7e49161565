package org.loomhive.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.holder.Holder;

/** Pieces come into the store and leave it; each time a movement says why. */
@ApplicationScoped
public class StockKeeping {
  @Inject StockItems items;
  @Inject Event<PiecesCameIn> cameIn;
  @Inject Clock clock;

  /** Pieces that anybody may buy came in. */
  @Transactional
  public void receive(Sku sku, int pieces, String reason) {
    move(StockMovement.received(sku, positive(pieces)), reason);
  }

  /** Pieces came in that were made for a paid order and belong to it. */
  @Transactional
  public void receiveAllocated(Sku sku, int pieces, String reason) {
    move(StockMovement.receivedAllocated(sku, positive(pieces)), reason);
  }

  /** Allocated pieces left in a parcel. */
  @Transactional
  public void ship(Sku sku, int pieces, String reason) {
    move(StockMovement.shipped(sku, positive(pieces)), reason);
  }

  /** Allocated pieces are free again because their order was cancelled before it was shipped. */
  @Transactional
  public void giveBack(Sku sku, int pieces, String reason) {
    move(StockMovement.released(sku, positive(pieces)), reason);
  }

  /** Somebody counted: on hand is what she found, the movement carries the difference. */
  @Transactional
  public void count(Sku sku, int found, String reason) {
    var item = items.lockOrMake(sku);
    if (found == item.onHand()) return;
    move(item, StockMovement.counted(sku, found - item.onHand()), reason);
  }

  /** A buyer sent them back: nobody can buy them before somebody looked at them. */
  @Transactional
  public void comeBack(Sku sku, int pieces, String reason) {
    move(StockMovement.cameBack(sku, positive(pieces)), reason);
  }

  /** They are as new and can be bought again. */
  @Transactional
  public void accept(Sku sku, int pieces, String reason) {
    move(StockMovement.accepted(sku, positive(pieces)), reason);
  }

  /** They are not: they lie aside until they are mended or written off. */
  @Transactional
  public void reject(Sku sku, int pieces, String reason) {
    move(StockMovement.rejected(sku, positive(pieces)), reason);
  }

  /** Pieces in the store were damaged, none of which belongs to an order. */
  @Transactional
  public void breaks(Sku sku, int pieces, String reason) {
    move(StockMovement.broke(sku, positive(pieces)), reason);
  }

  /** Damaged pieces are as new again. */
  @Transactional
  public void mend(Sku sku, int pieces, String reason) {
    move(StockMovement.mended(sku, positive(pieces)), reason);
  }

  /** Damaged pieces are gone for good. */
  @Transactional
  public void writeOff(Sku sku, int pieces, String reason) {
    move(StockMovement.writtenOff(sku, positive(pieces)), reason);
  }

  /** So many are sold to nobody from now on; what is promised or held already stays so. */
  @Transactional
  public void keepBack(Sku sku, int pieces) {
    var item = items.lockOrMake(sku);
    int before = item.safety();
    item.keepBack(pieces);
    if (pieces < before) cameIn.fire(new PiecesCameIn(sku));
  }

  /** What there is of a variant now. */
  public Availability of(Sku sku) {
    return of(List.of(sku)).get(sku);
  }

  /** What there is of several variants. */
  public Map<Sku, Availability> of(Collection<Sku> skus) {
    return items.of(skus, Holder.nobody());
  }

  /** The same for somebody who may hold some of it herself: that is free for her. */
  public Map<Sku, Availability> of(Collection<Sku> skus, String holder) {
    return of(skus, Holder.of(holder));
  }

  /** The same for somebody for whose party more may stand held. */
  public Map<Sku, Availability> of(Collection<Sku> skus, Holder who) {
    return items.of(skus, who);
  }

  private void move(StockMovement movement, String reason) {
    move(items.lockOrMake(movement.sku()), movement, reason);
  }

  private void move(StockItem item, StockMovement movement, String reason) {
    int before = item.unallocated();
    items.move(item, movement.because(reason, clock.instant()));
    if (item.unallocated() > before) cameIn.fire(new PiecesCameIn(item.sku()));
  }

  private static int positive(int pieces) {
    if (pieces <= 0) throw new IllegalArgumentException(pieces + " pieces");
    return pieces;
  }
}
