package org.loomhive.production.substitute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.WorkOrderNumber;

/** What stands in for what. */
@ApplicationScoped
public class Substitutes {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(Substitute substitute) {
    em.persist(substitute);
  }

  public List<Substitute> of(WorkOrderNumber work) {
    return em.createQuery(
            "select s from Substitute s where s.workOrder = :work order by s.id", Substitute.class)
        .setParameter("work", work)
        .getResultList();
  }
}
