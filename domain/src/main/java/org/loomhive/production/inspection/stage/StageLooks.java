package org.loomhive.production.inspection.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.WorkOrderNumber;

/** All looks in making and before packing, the newest first. */
@ApplicationScoped
public class StageLooks {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(StageLook look) {
    em.persist(look);
  }

  public List<StageLook> inMaking(WorkOrderNumber work) {
    return of("l.workOrder = :about", work);
  }

  public List<StageLook> atParcel(OrderNumber order, int parcel) {
    return of("l.parcel = :about", key(order, parcel));
  }

  static String key(OrderNumber order, int parcel) {
    return order + "/" + parcel;
  }

  private List<StageLook> of(String where, Object about) {
    return em.createQuery(
            "select l from StageLook l where " + where + " order by l.id desc", StageLook.class)
        .setParameter("about", about)
        .getResultList();
  }
}
