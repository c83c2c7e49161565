package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.balance.Balances;
import org.loomhive.material.check.LotChecks;

/** The book of movements. No place ever holds less than nothing. */
@ApplicationScoped
public class MaterialMovements {
  /** With these a part of a lot is promised to somebody. */
  private static final Set<MovementKind> LEAVE =
      EnumSet.of(MovementKind.SET_ASIDE, MovementKind.SENT);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Holdings holdings;
  @Inject CloseAccount closing;
  @Inject Balances balances;
  @Inject LotChecks checks;
  @Inject Clock clock;

  /** The newest first. */
  public List<MaterialMovement> of(LotNumber lot, int first, int count) {
    return em.createQuery(
            "select m from MaterialMovement m where m.lot.number = :lot order by m.id desc",
            MaterialMovement.class)
        .setParameter("lot", lot)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(LotNumber lot) {
    return em.createQuery(
            "select count(m) from MaterialMovement m where m.lot.number = :lot", Long.class)
        .setParameter("lot", lot)
        .getSingleResult();
  }

  /** What went otherwise than the recipe says for a work order, and why; the oldest first. */
  public List<MaterialMovement> explained(WorkOrderNumber work) {
    return em.createQuery(
            "select m from MaterialMovement m where m.workOrder = :work"
                + " and m.reason is not null order by m.id",
            MaterialMovement.class)
        .setParameter("work", work)
        .getResultList();
  }

  /** Writes a movement down; the lot is locked by the caller. */
  public void write(MaterialMovement movement, Actor actor) {
    var quantity = movement.quantity();
    if (!quantity.isPositive())
      throw new Refused(MaterialRefusal.MORE_THAN_NOTHING, movement.lot().number(), quantity);
    movement.lot().material().requireItsUnit(quantity);
    movement.workOrder().ifPresent(this::requireOpen);
    if (LEAVE.contains(movement.kind()) && checks.isHeldBack(movement.lot().number()))
      throw new Refused(MaterialRefusal.IS_HELD_BACK, movement.lot().number());
    requireEnough(movement);
    em.persist(movement.by(actor, clock.instant()));
    em.flush();
    balances.follow(movement);
  }

  private void requireOpen(WorkOrderNumber work) {
    if (closing.find(work).isPresent()) throw new Refused(MaterialRefusal.ACCOUNT_IS_CLOSED, work);
  }

  private void requireEnough(MaterialMovement movement) {
    var from = movement.kind().from();
    if (from == Place.SUPPLIER || from == Place.COUNTED) return;
    var there = thereIs(movement, from);
    if (there.compareTo(movement.quantity()) < 0)
      throw new Refused(noFrom(from), there, movement.quantity(), movement.lot().number());
  }

  private Quantity thereIs(MaterialMovement movement, Place from) {
    if (from == Place.STORE || from == Place.ON_THE_WAY)
      return lots.account(movement.lot()).at(from);
    var work = movement.workOrder().orElseThrow();
    return holdings.forWork(work).stream()
        .filter(holding -> holding.lot().equals(movement.lot().number()))
        .filter(holding -> from == Place.ASIDE || isHolder(holding, movement))
        .map(holding -> holding.account().at(from))
        .reduce(Quantity.zero(movement.quantity().unit()), Quantity::plus);
  }

  private static boolean isHolder(Holding holding, MaterialMovement movement) {
    return movement.member().filter(member -> member.equals(holding.member())).isPresent();
  }

  private static MaterialRefusal noFrom(Place place) {
    return switch (place) {
      case STORE -> MaterialRefusal.NOT_ENOUGH_IN_STORE;
      case ASIDE -> MaterialRefusal.NOT_ENOUGH_SET_ASIDE;
      case ON_THE_WAY -> MaterialRefusal.NOT_ENOUGH_ON_THE_WAY;
      case INSPECTION, REWORK, REJECTED, USED -> MaterialRefusal.NOT_SO_MUCH_IN_PIECES;
      default -> MaterialRefusal.NOT_ENOUGH_WITH_HER;
    };
  }
}
