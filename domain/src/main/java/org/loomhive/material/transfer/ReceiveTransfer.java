package org.loomhive.material.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.material.MaterialEntries;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.MovementKind;
import org.loomhive.material.NewLot;
import org.loomhive.membership.Cooperatives;

/**
 * Takes in what another store sent, in parts if need be, and says what is missing. What arrived is
 * a lot of this store; what is missing is a loss with a reason, and nobody's debt.
 */
@ApplicationScoped
public class ReceiveTransfer {
  @Inject Transfers transfers;
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /**
   * A part is here. The same part comes once.
   *
   * @param newLot the number that it gets, drawn before the form is filled in
   */
  @Transactional
  public void arrived(TransferNumber number, LotNumber newLot, Quantity part, Actor actor) {
    var transfer = open(number, actor);
    var known = transfer.arrivedAs(newLot);
    if (known.isPresent()) {
      if (known.get().quantity().equals(part)) return;
      throw new Refused(TransferRefusal.ARRIVED_OTHERWISE, newLot, known.get().quantity());
    }
    if (lots.find(newLot).isPresent()) throw new Refused(MaterialRefusal.LOT_NUMBER_TAKEN, newLot);
    requireOnTheWay(transfer, part);
    var made = lotOf(transfer, newLot, part);
    lots.add(made);
    movements.write(new MaterialMovement(transfer.lot(), MovementKind.ARRIVED, part), actor);
    movements.write(new MaterialMovement(made, MovementKind.RECEIVED, part), actor);
    transfer.add(
        new TransferArrival(transfer, ArrivalKind.ARRIVED, part)
            .as(newLot)
            .by(actor, clock.instant()));
    if (made.cost().isPositive()) journal.post(MaterialEntries.arrived(made));
  }

  /** A part did not come and will not. */
  @Transactional
  public void missing(TransferNumber number, Quantity part, String reason, Actor actor) {
    var transfer = open(number, actor);
    requireOnTheWay(transfer, part);
    var why = reason(reason);
    var cost = transfer.costOfNext(part);
    var movement =
        new MaterialMovement(transfer.lot(), MovementKind.LOST_ON_THE_WAY, part).because(why);
    movements.write(movement, actor);
    transfer.add(
        new TransferArrival(transfer, ArrivalKind.SHORT, part)
            .because(why)
            .by(actor, clock.instant()));
    if (cost.isPositive())
      journal.post(MaterialEntries.lostOnTheWay(movement, cost, today(transfer.from())));
  }

  /** The lot is the other store's: its lock is taken for whoever may receive here. */
  private MaterialTransfer open(TransferNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var transfer = transfers.get(number, actor);
    actor.requireSight(transfer.to());
    lots.lock(transfer.lot().number(), Actor.system());
    transfers.refresh(transfer);
    return transfer;
  }

  private MaterialLot lotOf(MaterialTransfer transfer, LotNumber newLot, Quantity part) {
    var from = transfer.lot();
    var lot =
        new NewLot(
            newLot,
            transfer.to(),
            from.material().code(),
            part,
            transfer.costOfNext(part),
            from.supplier(),
            from.origin(),
            from.dyeBatch().orElse(""));
    return new MaterialLot(lot, from.material(), today(transfer.to())).partOf(from);
  }

  private LocalDate today(CooperativeRef store) {
    return cooperatives.get(store).businessDay(clock.instant());
  }

  static void requireOnTheWay(MaterialTransfer transfer, Quantity part) {
    if (!part.isPositive())
      throw new Refused(MaterialRefusal.MORE_THAN_NOTHING, transfer.lot().number(), part);
    transfer.lot().material().requireItsUnit(part);
    if (part.compareTo(transfer.onTheWay()) > 0)
      throw new Refused(
          TransferRefusal.MORE_THAN_ON_THE_WAY, transfer.lot().number(), transfer.onTheWay(), part);
  }

  static String reason(String why) {
    if (why == null || why.isBlank()) throw new Refused(TransferRefusal.REASON_NEEDED);
    return why.strip();
  }
}
