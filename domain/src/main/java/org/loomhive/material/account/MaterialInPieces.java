package org.loomhive.material.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MovementKind;

/**
 * What an inspection makes of the material in pieces: it is in good ones, in rejected ones, or goes
 * back with those that are made good. Its cost left the stock when the pieces were handed in.
 */
@ApplicationScoped
public class MaterialInPieces {
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;

  /** What is in the pieces of a receipt, of one lot. */
  public record Share(Holding.Key whose, ReceiptNumber pieces, Quantity quantity) {}

  /** Moves it on; the kind is one that leaves inspection or comes back to it. */
  @Transactional
  public void move(MovementKind kind, Share share, Actor actor) {
    if (!share.quantity().isPositive()) return;
    if (!kind.from().isAfterTheStock() || !kind.to().isAfterTheStock())
      throw new IllegalArgumentException(kind + " is no matter of inspection");
    var lot = lots.lock(share.whose().lot(), actor);
    movements.write(
        new MaterialMovement(lot, kind, share.quantity())
            .forWork(share.whose().member(), share.whose().workOrder())
            .inPieces(share.pieces()),
        actor);
  }
}
