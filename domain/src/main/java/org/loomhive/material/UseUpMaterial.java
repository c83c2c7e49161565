package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;

/** Material that does not come back: it is in the pieces, or lost. Its cost leaves the stock. */
@ApplicationScoped
public class UseUpMaterial {
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /** It is in the pieces, with the loss that is usual. */
  @Transactional
  public void use(Holding.Key whose, Quantity quantity, Actor actor) {
    var lot = lots.lock(whose.lot(), actor);
    var cost = lot.costOf(quantity, lots.account(lot).usedUp());
    var movement =
        new MaterialMovement(lot, MovementKind.USED, quantity)
            .forWork(whose.member(), whose.workOrder());
    movements.write(movement, actor);
    if (cost.isPositive()) journal.post(MaterialEntries.used(movement, cost, day(lot)));
  }

  /** Lost while it was being worked: a fact with a reason, and nobody's debt. */
  @Transactional
  public void loseInMaking(Holding.Key whose, Quantity quantity, String reason, Actor actor) {
    var lot = lots.lock(whose.lot(), actor);
    var movement =
        new MaterialMovement(lot, MovementKind.LOST_IN_MAKING, quantity)
            .forWork(whose.member(), whose.workOrder());
    lose(lot, movement, reason, actor);
  }

  @Transactional
  public void loseInStore(LotNumber number, Quantity quantity, String reason, Actor actor) {
    var lot = lots.lock(number, actor);
    lose(lot, new MaterialMovement(lot, MovementKind.LOST_IN_STORE, quantity), reason, actor);
  }

  private void lose(MaterialLot lot, MaterialMovement movement, String reason, Actor actor) {
    if (reason == null || reason.isBlank()) throw new Refused(MaterialRefusal.REASON_NEEDED);
    Money cost = lot.costOf(movement.quantity(), lots.account(lot).usedUp());
    movements.write(movement.because(reason.strip()), actor);
    if (cost.isPositive()) journal.post(MaterialEntries.lost(movement, cost, day(lot)));
  }

  private LocalDate day(MaterialLot lot) {
    return cooperatives.get(lot.cooperative()).businessDay(clock.instant());
  }
}
