package org.loomhive.production.declined;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;

/**
 * Who is not asked again for which work. It is read for the next plan of that very work and for
 * nothing else; whoever changes it holds the lock of the work order.
 */
@ApplicationScoped
public class DeclinedOffers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void note(WorkOrderNumber work, MemberRef member) {
    boolean isNoted =
        !em.createQuery(
                "select d from DeclinedOffer d where d.workOrder = :work and d.member = :member",
                DeclinedOffer.class)
            .setParameter("work", work)
            .setParameter("member", member)
            .getResultList()
            .isEmpty();
    if (!isNoted) em.persist(new DeclinedOffer(work, member));
  }

  /** Somebody took the work, so nobody is asked again. */
  public void forget(WorkOrderNumber work) {
    em.createQuery("delete from DeclinedOffer d where d.workOrder = :work")
        .setParameter("work", work)
        .executeUpdate();
  }

  /** A manager talked to her and asks her once more. */
  public void forget(WorkOrderNumber work, MemberRef member) {
    em.createQuery("delete from DeclinedOffer d where d.workOrder = :work and d.member = :member")
        .setParameter("work", work)
        .setParameter("member", member)
        .executeUpdate();
  }

  /** Of the open work of a cooperative. */
  public Map<WorkOrderNumber, Set<MemberRef>> in(CooperativeRef cooperative) {
    return em.createQuery(
            "select d from DeclinedOffer d, WorkOrder w where w.number = d.workOrder"
                + " and w.cooperative = :cooperative and w.offer.offeredAt is null",
            DeclinedOffer.class)
        .setParameter("cooperative", cooperative)
        .getResultStream()
        .collect(groupingBy(DeclinedOffer::workOrder, mapping(DeclinedOffer::member, toSet())));
  }
}
