package org.loomhive.production.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.production.ProductionRefusal;

/** What is to lie in the stores. */
@ApplicationScoped
public class StockTargets {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Variants variants;

  @Transactional
  public void want(Sku sku, int pieces, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(variants.get(sku).product().cooperative());
    if (pieces < 0) throw new Refused(ProductionRefusal.TARGET_BELOW_ZERO);
    var target = find(sku).orElseGet(() -> new StockTarget(sku));
    target.want(pieces);
    em.persist(target);
  }

  public Optional<StockTarget> find(Sku sku) {
    return em.createQuery("select t from StockTarget t where t.sku = :sku", StockTarget.class)
        .setParameter("sku", sku)
        .getResultStream()
        .findFirst();
  }

  public List<StockTarget> all() {
    return em.createQuery(
            "select t from StockTarget t where t.pieces > 0 order by t.id", StockTarget.class)
        .getResultList();
  }
}
