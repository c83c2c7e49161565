package org.loomhive.material.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;

/**
 * Closes the account of a work order's material, once, when nothing of it is with the maker, set
 * aside or in pieces that wait.
 */
@ApplicationScoped
public class CloseAccount {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Holdings holdings;
  @Inject MaterialLots lots;
  @Inject Clock clock;

  @Transactional
  public void close(WorkOrderNumber work, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    holdings.forWork(work).stream()
        .map(Holding::lot)
        .sorted(Comparator.comparing(LotNumber::value))
        .forEach(lot -> lots.lock(lot, actor));
    if (find(work).isPresent()) return;
    var there = holdings.forWork(work);
    if (there.isEmpty()) throw new Refused(MaterialRefusal.NOTHING_TO_CLOSE);
    there.forEach(CloseAccount::requireSettled);
    em.persist(new MaterialClosing(work, actor, clock.instant()));
  }

  private static void requireSettled(Holding held) {
    var account = held.account();
    if (account.withMembers().isPositive())
      throw new Refused(MaterialRefusal.STILL_HELD, held.lot(), account.withMembers());
    if (account.setAside().isPositive())
      throw new Refused(MaterialRefusal.STILL_SET_ASIDE, held.lot(), account.setAside());
    var inPieces = account.waiting().plus(account.inRework());
    if (inPieces.isPositive())
      throw new Refused(MaterialRefusal.STILL_IN_PIECES, held.lot(), inPieces);
  }

  /** Empty while it is open. */
  public Optional<MaterialClosing> find(WorkOrderNumber work) {
    return em.createQuery(
            "select c from MaterialClosing c where c.workOrder = :work", MaterialClosing.class)
        .setParameter("work", work)
        .getResultStream()
        .findFirst();
  }
}
