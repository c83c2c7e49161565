package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;

/** All looks at pieces of a cooperative. */
@ApplicationScoped
public class Inspections {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The newest first. */
  public List<Inspection> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select i from Inspection i join fetch i.receipt join fetch i.workOrder w"
                + " where w.cooperative = :cooperative order by i.id desc",
            Inspection.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }
}
