package org.loomhive.material.moisture;

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

/** How damp lots were. A reading moves nothing: the book is kept at standard condition. */
@ApplicationScoped
public class MoistureReadings {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Clock clock;

  @Transactional
  public void note(LotNumber number, Regain found, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var material = lots.get(number, actor).material();
    if (material.fibre().isEmpty())
      throw new Refused(MoistureRefusal.FIBRE_NOT_KNOWN, material.name());
    em.persist(new MoistureReading(number, found).by(actor, clock.instant()));
  }

  /** The newest first. */
  public List<MoistureReading> of(LotNumber lot) {
    return em.createQuery(
            "select r from MoistureReading r where r.lot = :lot order by r.id desc",
            MoistureReading.class)
        .setParameter("lot", lot)
        .getResultList();
  }
}
