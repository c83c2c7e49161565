package org.loomhive.material.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** The suppliers of each cooperative. */
@ApplicationScoped
public class Suppliers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** One name stands for one supplier in a cooperative. */
  @Transactional
  public void add(Supplier supplier, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(supplier.cooperative());
    if (of(supplier.cooperative()).stream()
        .anyMatch(one -> one.name().equalsIgnoreCase(supplier.name())))
      throw new Refused(PurchaseRefusal.SUPPLIER_KNOWN, supplier.name());
    em.persist(supplier);
  }

  /** For those who see its cooperative; for others it is not there. */
  public Supplier get(SupplierRef ref, Actor actor) {
    return em.createQuery("select s from Supplier s where s.ref = :ref", Supplier.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .filter(supplier -> actor.sees(supplier.cooperative()))
        .orElseThrow(() -> new NotFound("supplier", ref));
  }

  public List<Supplier> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select s from Supplier s where s.cooperative = :cooperative order by s.name",
            Supplier.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }
}
