package org.loomhive.ordering.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Shipment;

/** What left for many orders, at once and without anybody's name. */
@ApplicationScoped
public class SentParcels {
  private static final String PACKED =
      """
      select distinct s from Shipment s join fetch s.order o join fetch s.packing k
      join fetch k.pieces where o.number in :orders order by s.id
      """;

  /** Older parcels were not written down piece by piece. */
  private static final String WHOLE_LINES =
      """
      select new org.loomhive.ordering.parcel.SentParcel(o.number, l.lineNumber, s.number,
          s.shippedAt)
      from OrderLine l join l.order o join l.shipment s
      where o.number in :orders order by s.id
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Line by line; the first parcel first. */
  public List<SentParcel> of(Collection<OrderNumber> orders) {
    if (orders.isEmpty()) return List.of();
    return Stream.concat(wholeLines(orders), packed(orders)).distinct().toList();
  }

  private Stream<SentParcel> wholeLines(Collection<OrderNumber> orders) {
    return em.createQuery(WHOLE_LINES, SentParcel.class)
        .setParameter("orders", orders)
        .getResultStream();
  }

  private Stream<SentParcel> packed(Collection<OrderNumber> orders) {
    return em.createQuery(PACKED, Shipment.class)
        .setParameter("orders", orders)
        .getResultStream()
        .flatMap(SentParcels::lines);
  }

  private static Stream<SentParcel> lines(Shipment shipment) {
    return shipment.packing().orElseThrow().pieces().keySet().stream()
        .map(
            line ->
                new SentParcel(
                    shipment.orderNumber(), line, shipment.number(), shipment.shippedAt()));
  }
}
