package org.loomhive.production.trace;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MovementKind;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.trace.LotFamily;
import org.loomhive.ordering.parcel.SentParcel;
import org.loomhive.ordering.parcel.SentParcels;
import org.loomhive.production.WorkOrder;

/**
 * Follows a lot forward to all work, orders and parcels that something of it went into, along all
 * branches. A reader sees what became of it in her own stores.
 */
@ApplicationScoped
public class LotTrace {
  /**
   * A table of its own, so that a page of it does not tempt the server to read all work there is.
   */
  private static final String WORKS =
      """
      (SELECT m.work_order FROM material_lot l JOIN material_movement m ON m.lot_id = l.id
        WHERE l.number IN (%s) AND m.work_order IS NOT NULL
        GROUP BY m.work_order
        HAVING SUM(CASE WHEN m.kind IN (%s) THEN m.amount WHEN m.kind IN (%s) THEN -m.amount
          ELSE 0 END) > 0) works
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject LotFamily family;
  @Inject Holdings holdings;
  @Inject SentParcels parcels;

  /** The lot and those that come of it, as far as the reader sees their stores. */
  public List<MaterialLot> seen(LotNumber lot, Actor actor) {
    return family.of(lot).stream().filter(one -> actor.sees(one.cooperative())).toList();
  }

  public long count(List<MaterialLot> lots) {
    if (lots.isEmpty()) return 0;
    var sql = "SELECT COUNT(*) FROM " + works(lots);
    return ((Number) about(sql, lots).getSingleResult()).longValue();
  }

  /** In the order of their numbers, which means nothing. */
  public List<WentInto> wentInto(List<MaterialLot> lots, int first, int count) {
    if (lots.isEmpty()) return List.of();
    List<?> found =
        about("SELECT work_order FROM " + works(lots) + " ORDER BY work_order", lots)
            .setFirstResult(first)
            .setMaxResults(count)
            .getResultList();
    var numbers = found.stream().map(one -> new WorkOrderNumber((String) one)).toList();
    return numbers.isEmpty() ? List.of() : told(numbers, lots);
  }

  private List<WentInto> told(List<WorkOrderNumber> numbers, List<MaterialLot> lots) {
    var ours = lots.stream().map(MaterialLot::number).collect(Collectors.toSet());
    var works = read(numbers);
    var held = holdings.forWorks(numbers).stream().collect(groupingBy(Holding::workOrder));
    var orders =
        works.stream().flatMap(work -> work.orderNumber().stream()).collect(Collectors.toSet());
    var sent = parcels.of(orders).stream().collect(groupingBy(SentParcel::order));
    return works.stream()
        .map(
            work ->
                new WentInto(
                    work,
                    held.get(work.number()).stream().filter(one -> isOf(one, ours)).toList(),
                    others(held.get(work.number()), ours),
                    ofLine(work, sent)))
        .toList();
  }

  private static boolean isOf(Holding held, Set<LotNumber> lots) {
    return lots.contains(held.lot()) && WentInto.stayed(held).isPositive();
  }

  private static List<LotNumber> others(List<Holding> held, Set<LotNumber> ours) {
    return held.stream()
        .filter(one -> !ours.contains(one.lot()) && WentInto.stayed(one).isPositive())
        .map(Holding::lot)
        .distinct()
        .toList();
  }

  private static List<SentParcel> ofLine(WorkOrder work, Map<OrderNumber, List<SentParcel>> sent) {
    return work.orderNumber().map(sent::get).stream()
        .flatMap(List::stream)
        .filter(parcel -> work.orderLine().equals(Optional.of(parcel.line())))
        .toList();
  }

  private List<WorkOrder> read(List<WorkOrderNumber> numbers) {
    return em.createQuery(
            "select w from WorkOrder w join fetch w.recipe where w.number in :numbers"
                + " order by w.number",
            WorkOrder.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  private static String works(List<MaterialLot> lots) {
    return WORKS.formatted(
        "?, ".repeat(lots.size() - 1) + "?",
        kinds(effect -> effect < 0),
        kinds(effect -> effect > 0));
  }

  private static String kinds(IntPredicate isMeant) {
    return Arrays.stream(MovementKind.values())
        .filter(kind -> isMeant.test(kind.effectOn(Place.STORE)))
        .map(kind -> "'" + kind + "'")
        .collect(Collectors.joining(", "));
  }

  private Query about(String sql, List<MaterialLot> lots) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < lots.size(); i++) query.setParameter(i + 1, lots.get(i).number().value());
    return query;
  }
}
