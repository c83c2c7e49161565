package org.loomhive.ordering.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.ordering.OrderLine;

/**
 * What is to be fetched for parcels: paid, here, and not packed yet. Of a line that waits for
 * pieces those that are here.
 */
@ApplicationScoped
public class PickList {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** From one cooperative, the most urgent first. */
  public List<OrderLine> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            """
            select l from OrderLine l join fetch l.order
            where l.cooperative = :cooperative and l.order.paidAt is not null
              and l.cancelledAt is null
              and l.packedPieces < l.quantity - l.missing.pieces - l.missing.cancelled
              and (l.madeToOrder = false or l.making.checkedAt is not null
                or l.making.checkedPieces > l.packedPieces)
              and (l.order.beside.granted.sentTogether = false or not exists (
                select w from OrderLine w where w.order = l.order and w.cancelledAt is null
                  and w.madeToOrder = true and w.making.checkedAt is null))
            order by l.shipBy, l.id
            """,
            OrderLine.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }
}
