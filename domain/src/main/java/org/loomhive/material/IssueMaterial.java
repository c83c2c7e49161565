package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Members;

/**
 * Keeps a part of a lot for a work order in the store, and hands it to the member who does the
 * work. What was set aside for that work goes first. It is never charged to her.
 */
@ApplicationScoped
public class IssueMaterial {
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Holdings holdings;
  @Inject Members members;

  /** It stays in the store, and no other work can have it. */
  @Transactional
  public void setAside(LotNumber lot, Quantity quantity, WorkOrderNumber work, Actor actor) {
    setAside(lot, quantity, new Purpose(work, ""), actor);
  }

  /** What it is for, and why; the reason is empty for what the recipe needs. */
  public record Purpose(WorkOrderNumber work, String reason) {}

  @Transactional
  public void setAside(LotNumber lot, Quantity quantity, Purpose purpose, Actor actor) {
    movements.write(
        new MaterialMovement(lots.lock(lot, actor), MovementKind.SET_ASIDE, quantity)
            .forWork(null, purpose.work())
            .because(purpose.reason()),
        actor);
  }

  /** Other work can have it again. */
  @Transactional
  public void putBack(LotNumber lot, Quantity quantity, WorkOrderNumber work, Actor actor) {
    putBack(lots.lock(lot, actor), quantity, work, actor);
  }

  @Transactional
  public void issue(Holding.Key to, Quantity quantity, Actor actor) {
    var lot = lots.lock(to.lot(), actor);
    if (!members.get(to.member()).cooperative().equals(lot.cooperative()))
      throw new Refused(MaterialRefusal.OTHER_COOPERATIVE, lot.number());
    var aside = setAside(to, quantity).orLess(quantity);
    if (aside.isPositive()) putBack(lot, aside, to.workOrder(), actor);
    movements.write(
        new MaterialMovement(lot, MovementKind.ISSUED, quantity)
            .forWork(to.member(), to.workOrder()),
        actor);
  }

  private void putBack(MaterialLot lot, Quantity quantity, WorkOrderNumber work, Actor actor) {
    movements.write(
        new MaterialMovement(lot, MovementKind.PUT_BACK, quantity).forWork(null, work), actor);
  }

  private Quantity setAside(Holding.Key to, Quantity like) {
    return holdings.forWork(to.workOrder()).stream()
        .filter(holding -> holding.lot().equals(to.lot()))
        .map(holding -> holding.account().setAside())
        .findFirst()
        .orElse(Quantity.zero(like.unit()));
  }
}
