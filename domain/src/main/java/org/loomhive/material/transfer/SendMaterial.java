package org.loomhive.material.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.material.MaterialEntries;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MovementKind;
import org.loomhive.membership.Cooperatives;

/** Sends a part of a lot to another store, and takes back what did not get there. */
@ApplicationScoped
public class SendMaterial {
  @Inject Transfers transfers;
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /** The same transfer is sent once. */
  @Transactional
  public TransferNumber send(NewTransfer what, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var lot = lots.lock(what.lot(), actor);
    if (isSent(what)) return what.number();
    var to = cooperatives.get(what.to());
    if (to.ref().equals(lot.cooperative()))
      throw new Refused(TransferRefusal.SAME_STORE, lot.number(), to.name());
    var cost = lot.costOf(what.quantity(), lots.account(lot).usedUp());
    var movement = new MaterialMovement(lot, MovementKind.SENT, what.quantity());
    movements.write(movement.because(what.number() + ", " + to.name()), actor);
    transfers.add(new MaterialTransfer(what, lot, cost).by(actor, clock.instant()));
    var day = cooperatives.get(lot.cooperative()).businessDay(clock.instant());
    if (cost.isPositive()) journal.post(MaterialEntries.sent(movement, cost, day));
    return what.number();
  }

  private boolean isSent(NewTransfer what) {
    var earlier = transfers.find(what.number());
    if (earlier.isPresent() && !earlier.get().isSameAs(what))
      throw new Refused(TransferRefusal.NUMBER_TAKEN, what.number());
    return earlier.isPresent();
  }

  /** What is still on the way is in the store again that sent it. */
  @Transactional
  public void takeBack(TransferNumber number, Quantity part, String reason, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var transfer = transfers.get(number, actor);
    var lot = lots.lock(transfer.lot().number(), actor);
    transfers.refresh(transfer);
    ReceiveTransfer.requireOnTheWay(transfer, part);
    var why = ReceiveTransfer.reason(reason);
    var cost = transfer.costOfNext(part);
    var value = lot.costOf(part, lots.account(lot).usedUp().minus(part));
    var movement = new MaterialMovement(lot, MovementKind.CAME_BACK, part).because(why);
    movements.write(movement, actor);
    transfer.add(
        new TransferArrival(transfer, ArrivalKind.BACK, part)
            .because(why)
            .by(actor, clock.instant()));
    var day = cooperatives.get(lot.cooperative()).businessDay(clock.instant());
    if (cost.isPositive() || value.isPositive())
      journal.post(MaterialEntries.cameBack(movement, cost, value, day));
  }
}
