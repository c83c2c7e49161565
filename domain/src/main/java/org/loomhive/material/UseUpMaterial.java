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
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.material.account.Loss;
import org.loomhive.membership.Cooperatives;

/** Material that leaves the stock: it is in pieces, or lost. Its cost leaves with it. */
@ApplicationScoped
public class UseUpMaterial {
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /** Pieces that came in, and why more is in them than usual; empty where it is not. */
  public record Pieces(ReceiptNumber receipt, String why) {}

  /** It is in pieces that she handed in. */
  @Transactional
  public void handIn(Holding.Key whose, Quantity quantity, Pieces pieces, Actor actor) {
    var lot = lots.lock(whose.lot(), actor);
    var movement = movement(lot, MovementKind.HANDED_IN, whose, quantity);
    use(movement.inPieces(pieces.receipt()).because(pieces.why()), actor);
  }

  /** What is always lost in making, as the recipe expects it. */
  @Transactional
  public void loseAsUsual(Holding.Key whose, Quantity quantity, ReceiptNumber with, Actor actor) {
    var lot = lots.lock(whose.lot(), actor);
    use(movement(lot, MovementKind.USUAL_LOSS, whose, quantity).inPieces(with), actor);
  }

  /** Lost while it was being worked: a fact with a reason, and nobody's debt. */
  @Transactional
  public void loseInMaking(Holding.Key whose, Quantity quantity, Loss loss, Actor actor) {
    var lot = lots.lock(whose.lot(), actor);
    lose(movement(lot, MovementKind.LOST_IN_MAKING, whose, quantity), loss, actor);
  }

  @Transactional
  public void loseInStore(LotNumber number, Quantity quantity, Loss loss, Actor actor) {
    var lot = lots.lock(number, actor);
    lose(new MaterialMovement(lot, MovementKind.LOST_IN_STORE, quantity), loss, actor);
  }

  private static MaterialMovement movement(
      MaterialLot lot, MovementKind kind, Holding.Key whose, Quantity quantity) {
    return new MaterialMovement(lot, kind, quantity).forWork(whose.member(), whose.workOrder());
  }

  /** Its lot is locked. */
  public void use(MaterialMovement movement, Actor actor) {
    var cost = write(movement, actor);
    if (cost.isPositive()) journal.post(MaterialEntries.used(movement, cost, day(movement)));
  }

  private void lose(MaterialMovement movement, Loss loss, Actor actor) {
    var cost = write(movement.because(loss), actor);
    if (cost.isPositive()) journal.post(MaterialEntries.lost(movement, cost, day(movement)));
  }

  private Money write(MaterialMovement movement, Actor actor) {
    var lot = movement.lot();
    var cost = lot.costOf(movement.quantity(), lots.account(lot).usedUp());
    movements.write(movement, actor);
    return cost;
  }

  private LocalDate day(MaterialMovement movement) {
    return cooperatives.get(movement.lot().cooperative()).businessDay(clock.instant());
  }
}
