package org.loomhive.material.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;

/**
 * Material is looked at when it comes, and again whenever somebody doubts it. A lot that is held
 * back is neither set aside nor sent; what was set aside before is put back by hand.
 */
@ApplicationScoped
public class LotChecks {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Clock clock;

  /**
   * Writes down what somebody saw.
   *
   * @param words needed where it is held back
   */
  @Transactional
  public void look(LotNumber number, LotVerdict verdict, String words, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    lots.lock(number, actor);
    var seen = words == null ? "" : words.strip();
    if (verdict == LotVerdict.HELD_BACK && seen.isEmpty())
      throw new Refused(MaterialRefusal.SAY_WHY_HELD_BACK, number);
    em.persist(new LotCheck(number, verdict, seen).by(actor, clock.instant()));
  }

  /** The newest first. */
  public List<LotCheck> of(LotNumber lot) {
    return em.createQuery(
            "select c from LotCheck c where c.lot = :lot order by c.id desc", LotCheck.class)
        .setParameter("lot", lot)
        .getResultList();
  }

  public boolean isHeldBack(LotNumber lot) {
    return of(lot).stream().findFirst().filter(LotCheck::isHeldBack).isPresent();
  }
}
