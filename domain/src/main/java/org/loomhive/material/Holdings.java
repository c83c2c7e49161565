package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;

/** Who holds what, added up from the movements. */
@ApplicationScoped
public class Holdings {
  private static final String SUMS =
      """
      select new org.loomhive.material.Holdings$Sum(m.lot.number, m.lot.material.code,
          m.lot.material.name, m.lot.material.unit, m.member, m.workOrder, m.kind,
          sum(m.quantity.amount))
      from MaterialMovement m where m.workOrder is not null and %s
      group by m.lot.number, m.lot.material.code, m.lot.material.name, m.lot.material.unit,
          m.member, m.workOrder, m.kind, m.lot.id
      order by m.lot.material.name, m.lot.id, m.workOrder
      """;

  private static final String OPEN =
      " FROM material_balance b JOIN material_lot l ON l.id = b.lot_id"
          + " WHERE l.number = ?1 AND b.place <> 'STORE'";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** One kind of movement, added up. */
  public record Sum(
      LotNumber lot,
      MaterialCode material,
      String name,
      Unit unit,
      MemberRef member,
      WorkOrderNumber workOrder,
      MovementKind kind,
      BigDecimal amount) {}

  /** What a member has in her hands, for whichever work; what is settled is not read. */
  public List<Holding> of(MemberRef member) {
    List<?> open =
        em.createNativeQuery(
                "SELECT DISTINCT work_order FROM material_balance"
                    + " WHERE member_ref = ?1 AND place = 'MEMBER'")
            .setParameter(1, member.value())
            .getResultList();
    return forWorks(works(open)).stream()
        .filter(holding -> member.equals(holding.member()) && holding.held().isPositive())
        .toList();
  }

  private static List<WorkOrderNumber> works(List<?> numbers) {
    return numbers.stream().map(number -> new WorkOrderNumber((String) number)).toList();
  }

  /** Everything that was set aside, issued, used or lost for a work order; one row per lot. */
  public List<Holding> forWork(WorkOrderNumber workOrder) {
    return fold(sums("m.workOrder = :about", workOrder));
  }

  /** The same for many work orders at once. */
  public List<Holding> forWorks(Collection<WorkOrderNumber> workOrders) {
    return workOrders.isEmpty() ? List.of() : fold(sums("m.workOrder in :about", workOrders));
  }

  /** What is or was in the pieces of a receipt; one row per lot. */
  public List<Holding> ofReceipt(ReceiptNumber receipt) {
    return fold(sums("m.receipt = :about", receipt));
  }

  /** With whom a lot is now, and for which work it is set aside; what is settled is left out. */
  public List<Holding> ofLot(LotNumber lot) {
    return ofLot(lot, openWork(lot).getResultList());
  }

  /** The same of a part of the work that still has something of it. */
  public List<Holding> ofLot(LotNumber lot, int first, int count) {
    return ofLot(lot, openWork(lot).setFirstResult(first).setMaxResults(count).getResultList());
  }

  private List<Holding> ofLot(LotNumber lot, List<?> numbers) {
    var open = works(numbers);
    if (open.isEmpty()) return List.of();
    return fold(
        query("m.lot.number = :about and m.workOrder in :open", lot)
            .setParameter("open", open)
            .getResultList());
  }

  /** How many work orders still have something of it. */
  public long countOpen(LotNumber lot) {
    var count = em.createNativeQuery("SELECT COUNT(DISTINCT b.work_order)" + OPEN);
    return ((Number) count.setParameter(1, lot.value()).getSingleResult()).longValue();
  }

  private Query openWork(LotNumber lot) {
    return em.createNativeQuery("SELECT DISTINCT b.work_order" + OPEN + " ORDER BY b.work_order")
        .setParameter(1, lot.value());
  }

  private List<Sum> sums(String where, Object about) {
    return query(where, about).getResultList();
  }

  private TypedQuery<Sum> query(String where, Object about) {
    return em.createQuery(SUMS.formatted(where), Sum.class).setParameter("about", about);
  }

  private static List<Holding> fold(List<Sum> sums) {
    var byPlace = new LinkedHashMap<List<Object>, List<Sum>>();
    for (Sum sum : sums)
      byPlace
          .computeIfAbsent(List.of(sum.lot(), sum.workOrder()), place -> new ArrayList<>())
          .add(sum);
    return byPlace.values().stream().map(Holdings::holding).toList();
  }

  private static Holding holding(List<Sum> sums) {
    var first = sums.get(0);
    Map<MovementKind, BigDecimal> moved = new EnumMap<>(MovementKind.class);
    MemberRef holder = null;
    for (Sum sum : sums) {
      moved.merge(sum.kind(), sum.amount(), BigDecimal::add);
      if (sum.member() != null) holder = sum.member();
    }
    var key = new Holding.Key(first.lot(), holder, first.workOrder());
    var account = new LotAccount(first.unit(), moved);
    return new Holding(key, first.material(), first.name(), account);
  }
}
