package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;

/** Takes a lot into the store and owes its cost to the supplier. The same lot comes once. */
@ApplicationScoped
public class ReceiveLot {
  @Inject Materials materials;
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  @Transactional
  public LotNumber receive(NewLot lot, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(lot.cooperative());
    if (isHere(lot)) return lot.number();
    if (lot.cost().isNegative()) throw new Refused(MaterialRefusal.COST_BELOW_ZERO);
    if (!lot.quantity().isPositive())
      throw new Refused(MaterialRefusal.MORE_THAN_NOTHING, lot.number(), lot.quantity());
    var day = cooperatives.get(lot.cooperative()).businessDay(clock.instant());
    var made = new MaterialLot(lot, materials.get(lot.material()), day);
    lots.add(made);
    var movement = new MaterialMovement(made, MovementKind.RECEIVED, lot.quantity());
    movements.write(movement, actor);
    if (lot.cost().isPositive()) journal.post(MaterialEntries.received(made));
    return lot.number();
  }

  private boolean isHere(NewLot lot) {
    var earlier = lots.find(lot.number());
    if (earlier.isPresent() && !earlier.get().isSameAs(lot))
      throw new Refused(MaterialRefusal.LOT_NUMBER_TAKEN, lot.number());
    return earlier.isPresent();
  }
}
