package org.loomhive.production.inspection.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/** All looks in making and before packing, the newest first. */
@ApplicationScoped
public class StageLooks {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkOrders workOrders;
  @Inject Clock clock;

  void add(StageLook look, Seen seen, Actor actor) {
    var now = clock.instant();
    em.persist(look.by(actor, now));
    if (seen.hasPhoto()) em.persist(new LookPhoto(look, CleanPhoto.of(seen.photo(), actor, now)));
  }

  public List<StageLook> inMaking(WorkOrderNumber work) {
    return of("l.workOrder = :about", work);
  }

  public List<StageLook> atParcel(OrderNumber order, int parcel) {
    return of("l.parcel = :about", key(order, parcel));
  }

  /** The file of a look in making, for those who see the work. */
  public byte[] photo(WorkOrderNumber work, String name, Actor actor) {
    return photo(workOrders.get(work, actor), name);
  }

  /** The same for whoever makes the pieces; for others it is not there. */
  public byte[] photo(WorkOrderNumber work, String name, MemberRef maker) {
    return photo(workOrders.getOwn(work, maker), name);
  }

  private byte[] photo(WorkOrder work, String name) {
    return em.createQuery(
            "select p.photo.jpeg from LookPhoto p"
                + " where p.look.workOrder = :work and p.photo.name = :name",
            byte[].class)
        .setParameter("work", work.number())
        .setParameter("name", name)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("photo", name));
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
