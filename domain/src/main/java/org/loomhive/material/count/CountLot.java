package org.loomhive.material.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialEntries;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MovementKind;
import org.loomhive.membership.Cooperatives;

/** Sets the book of a lot to what lies in the store. A difference has a reason, and its cost. */
@ApplicationScoped
public class CountLot {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /**
   * What was found.
   *
   * @param inBook what the book said when the count began; a count is refused when it moved since
   * @param counted all that lies in the store, what is set aside included
   * @param reason empty when nothing differs
   */
  public record Found(LotNumber lot, Quantity inBook, Quantity counted, String reason) {}

  @Transactional
  public void count(Found found, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var lot = lots.lock(found.lot(), actor);
    if (found.counted().isNegative())
      throw new Refused(CountRefusal.LESS_THAN_NOTHING, lot.number());
    var account = lots.account(lot);
    var variance = found.counted().minus(account.inStore());
    if (!variance.isZero()) reset(lot, account, found, actor);
    var reason = variance.isZero() ? null : found.reason().strip();
    em.persist(
        new MaterialCount(lot.number(), account.inStore(), found.counted(), reason)
            .by(actor, clock.instant()));
  }

  private void reset(MaterialLot lot, LotAccount account, Found found, Actor actor) {
    var now = account.inStore();
    if (!found.inBook().equals(now))
      throw new Refused(CountRefusal.MOVED_MEANWHILE, lot.number(), found.inBook(), now);
    if (found.reason() == null || found.reason().isBlank())
      throw new Refused(CountRefusal.WHY_DIFFERENT, lot.number(), now, found.counted());
    var variance = found.counted().minus(now);
    if (variance.isPositive()) up(lot, account, variance, found, actor);
    else down(lot, account, variance.negated(), found, actor);
  }

  private void up(MaterialLot lot, LotAccount account, Quantity more, Found found, Actor actor) {
    var cost = lot.costOf(more, account.usedUp().minus(more));
    var movement = move(MovementKind.COUNTED_UP, lot, more, found, actor);
    if (cost.isPositive())
      journal.post(MaterialEntries.countedUp(movement, cost, movement.dayIn(zoneOf(lot))));
  }

  private void down(MaterialLot lot, LotAccount account, Quantity less, Found found, Actor actor) {
    if (less.compareTo(account.free()) > 0)
      throw new Refused(
          CountRefusal.MISSING_IS_SET_ASIDE, lot.number(), account.setAside(), found.counted());
    var cost = lot.costOf(less, account.usedUp());
    var movement = move(MovementKind.COUNTED_DOWN, lot, less, found, actor);
    if (cost.isPositive())
      journal.post(MaterialEntries.countedDown(movement, cost, movement.dayIn(zoneOf(lot))));
  }

  private java.time.ZoneId zoneOf(MaterialLot lot) {
    return cooperatives.get(lot.cooperative()).zone();
  }

  private MaterialMovement move(
      MovementKind kind, MaterialLot lot, Quantity part, Found found, Actor actor) {
    var movement = new MaterialMovement(lot, kind, part).because(found.reason().strip());
    movements.write(movement, actor);
    return movement;
  }

  /** Of the lots of a store, the newest first. */
  public List<MaterialCount> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select c from MaterialCount c where c.lot in"
                + " (select l.number from MaterialLot l where l.cooperative = :cooperative)"
                + " order by c.id desc",
            MaterialCount.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** The newest first. */
  public List<MaterialCount> of(LotNumber lot) {
    return em.createQuery(
            "select c from MaterialCount c where c.lot = :lot order by c.id desc",
            MaterialCount.class)
        .setParameter("lot", lot)
        .getResultList();
  }
}
