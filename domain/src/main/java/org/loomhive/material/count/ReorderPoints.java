package org.loomhive.material.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;

/** When each store orders each material again. */
@ApplicationScoped
public class ReorderPoints {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Materials materials;

  /** Sets the point anew; the same again changes nothing. */
  @Transactional
  public void set(
      CooperativeRef store, MaterialCode code, Quantity least, Quantity lotSize, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(store);
    var material = materials.get(code);
    material.requireItsUnit(least);
    material.requireItsUnit(lotSize);
    if (least.isNegative() || !lotSize.isPositive())
      throw new Refused(CountRefusal.POINT_BELOW_ZERO, material.name());
    var point =
        find(store, code)
            .orElseGet(
                () -> {
                  var made = new ReorderPoint(store, material);
                  em.persist(made);
                  return made;
                });
    point.set(least, lotSize);
  }

  private Optional<ReorderPoint> find(CooperativeRef store, MaterialCode code) {
    return of(store).stream().filter(point -> point.material().code().equals(code)).findFirst();
  }

  public List<ReorderPoint> of(CooperativeRef store) {
    return em.createQuery(
            "select p from ReorderPoint p where p.cooperative = :store order by p.material.name",
            ReorderPoint.class)
        .setParameter("store", store)
        .getResultList();
  }
}
