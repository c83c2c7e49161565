package org.loomhive.delivery.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;

/** The frozen records of all parcels. */
@ApplicationScoped
public class CustomsRecords {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(CustomsRecord record) {
    em.persist(record);
  }

  public Optional<CustomsRecord> find(OrderNumber order, int parcel) {
    return em.createQuery(
            "select r from CustomsRecord r where r.order = :order and r.parcel = :parcel",
            CustomsRecord.class)
        .setParameter("order", order)
        .setParameter("parcel", parcel)
        .getResultStream()
        .findFirst();
  }

  public CustomsRecord get(OrderNumber order, int parcel) {
    return find(order, parcel).orElseThrow(() -> new NotFound("parcel", order + "/" + parcel));
  }
}
