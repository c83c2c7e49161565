package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;

/** Brings what a member did not need back to the store, or leaves it with her for other work. */
@ApplicationScoped
public class ReturnMaterial {
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;

  @Transactional
  public void giveBack(Holding.Key from, Quantity quantity, Actor actor) {
    move(MovementKind.RETURNED, from, quantity, actor);
  }

  /** She keeps it, for another of her work orders. */
  @Transactional
  public void keepFor(WorkOrderNumber other, Holding.Key from, Quantity quantity, Actor actor) {
    var customer = lots.lock(from.lot(), actor).owner();
    if (customer.isPresent())
      throw new Refused(MaterialRefusal.CUSTOMERS_KEPT_APART, from.lot(), customer.get().name());
    move(MovementKind.MOVED_AWAY, from, quantity, actor);
    var there = new Holding.Key(from.lot(), from.member(), other);
    move(MovementKind.MOVED_HERE, there, quantity, actor);
  }

  private void move(MovementKind kind, Holding.Key whose, Quantity quantity, Actor actor) {
    var lot = lots.lock(whose.lot(), actor);
    movements.write(
        new MaterialMovement(lot, kind, quantity).forWork(whose.member(), whose.workOrder()),
        actor);
  }
}
