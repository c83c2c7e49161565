package org.loomhive.material.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.material.Holding;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialEntries;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.Materials;
import org.loomhive.material.MovementKind;
import org.loomhive.material.NewLot;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.membership.Cooperatives;

/**
 * Scrap and by-products come into the store as lots of their own, with a value that lowers the cost
 * of what was made. The same lot comes once.
 */
@ApplicationScoped
public class BringBack {
  @Inject MaterialLots lots;
  @Inject Materials materials;
  @Inject MaterialMovements movements;
  @Inject UseUpMaterial useUp;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /**
   * What comes.
   *
   * @param lot drawn before the form is filled in
   * @param as what it is now: waste yarn, offcuts, cloth of a second kind
   */
  public record Piece(LotNumber lot, MaterialCode as, Quantity quantity, Money value) {}

  /** So much of what she held is no longer of use as it is. */
  @Transactional
  public void scrap(Holding.Key whose, Quantity taken, Piece came, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var source = lots.lock(whose.lot(), actor);
    if (isHere(came, source.cooperative())) return;
    useUp.use(
        new MaterialMovement(source, MovementKind.SCRAPPED, taken)
            .forWork(whose.member(), whose.workOrder()),
        actor);
    receive(came, new From(source, whose.workOrder()), actor);
  }

  /** Something that comes of the making beside the pieces, out of a lot that went into them. */
  @Transactional
  public void byProduct(WorkOrderNumber work, LotNumber of, Piece came, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var source = lots.lock(of, actor);
    if (!isHere(came, source.cooperative())) receive(came, new From(source, work), actor);
  }

  private record From(MaterialLot lot, WorkOrderNumber work) {}

  private boolean isHere(Piece came, CooperativeRef store) {
    var earlier = lots.find(came.lot());
    if (earlier.isEmpty()) return false;
    if (earlier.get().cooperative().equals(store)
        && earlier.get().received().equals(came.quantity())
        && earlier.get().cost().equals(came.value())) return true;
    throw new Refused(MaterialRefusal.LOT_NUMBER_TAKEN, came.lot());
  }

  private void receive(Piece came, From from, Actor actor) {
    if (came.value().isNegative()) throw new Refused(MaterialRefusal.COST_BELOW_ZERO);
    var store = cooperatives.get(from.lot().cooperative());
    LocalDate today = store.businessDay(clock.instant());
    var made = new MaterialLot(lot(came, from, store.name()), materials.get(came.as()), today);
    lots.add(made.madeIn(from.work()));
    movements.write(new MaterialMovement(made, MovementKind.RECEIVED, came.quantity()), actor);
    if (came.value().isPositive()) journal.post(MaterialEntries.broughtBack(made, today));
  }

  private static NewLot lot(Piece came, From from, String store) {
    return new NewLot(
        came.lot(),
        from.lot().cooperative(),
        came.as(),
        came.quantity(),
        came.value(),
        store,
        from.lot().origin(),
        from.lot().dyeBatch().orElse(""));
  }
}
