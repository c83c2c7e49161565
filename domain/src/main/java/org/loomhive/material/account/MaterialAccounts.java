package org.loomhive.material.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MovementKind;

/** The accounts of material by maker and work order, added up from the movements. */
@ApplicationScoped
public class MaterialAccounts {
  private static final String SUMS =
      """
      select new org.loomhive.material.account.MaterialAccounts$Sum(m.lot.material.code,
          m.lot.material.name, m.lot.material.unit, m.member, m.workOrder, m.kind,
          sum(m.quantity.amount))
      from MaterialMovement m where m.member is not null and m.workOrder is not null and %s
      group by m.lot.material.code, m.lot.material.name, m.lot.material.unit, m.member,
          m.workOrder, m.kind
      order by m.workOrder, m.lot.material.name
      """;

  private static final String OPEN =
      " FROM material_balance WHERE cooperative_ref = ?1"
          + " AND place IN ('MEMBER', 'INSPECTION', 'REWORK')";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** One kind of movement, added up. */
  public record Sum(
      MaterialCode material,
      String name,
      Unit unit,
      MemberRef member,
      WorkOrderNumber workOrder,
      MovementKind kind,
      BigDecimal amount) {}

  public List<MaterialAccount> of(WorkOrderNumber work) {
    return accounts("m.workOrder = :about", work);
  }

  /** Of the work for which a member still has something, in her hands or in pieces. */
  public List<MaterialAccount> open(MemberRef member) {
    List<?> numbers =
        em.createNativeQuery(
                "SELECT DISTINCT work_order FROM material_balance WHERE member_ref = ?1"
                    + " AND place IN ('MEMBER', 'INSPECTION', 'REWORK')")
            .setParameter(1, member.value())
            .getResultList();
    if (numbers.isEmpty()) return List.of();
    return accounts("m.workOrder in :about", works(numbers)).stream()
        .filter(account -> member.equals(account.whose().member()) && !account.isSettled())
        .toList();
  }

  /** Of some of the work for which members of a cooperative still have something. */
  public List<MaterialAccount> open(CooperativeRef cooperative, int first, int works) {
    var some = openWork(cooperative, first, works);
    if (some.isEmpty()) return List.of();
    return accounts("m.workOrder in :about", some).stream()
        .filter(account -> !account.isSettled())
        .toList();
  }

  private List<WorkOrderNumber> openWork(CooperativeRef cooperative, int first, int works) {
    List<?> numbers =
        em.createNativeQuery("SELECT DISTINCT work_order" + OPEN + " ORDER BY work_order")
            .setParameter(1, cooperative.value())
            .setFirstResult(first)
            .setMaxResults(works)
            .getResultList();
    return works(numbers);
  }

  private static List<WorkOrderNumber> works(List<?> numbers) {
    return numbers.stream().map(number -> new WorkOrderNumber((String) number)).toList();
  }

  /** For how much work members of a cooperative still have something. */
  public long countOpen(CooperativeRef cooperative) {
    var count =
        em.createNativeQuery("SELECT COUNT(DISTINCT work_order)" + OPEN)
            .setParameter(1, cooperative.value())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private List<MaterialAccount> accounts(String where, Object about) {
    var byAccount = new LinkedHashMap<MaterialAccount.Whose, Map<MovementKind, BigDecimal>>();
    var names = new LinkedHashMap<MaterialCode, Sum>();
    for (Sum sum :
        em.createQuery(SUMS.formatted(where), Sum.class)
            .setParameter("about", about)
            .getResultList()) {
      var whose = new MaterialAccount.Whose(sum.material(), sum.member(), sum.workOrder());
      names.put(sum.material(), sum);
      byAccount
          .computeIfAbsent(whose, one -> new EnumMap<>(MovementKind.class))
          .merge(sum.kind(), sum.amount(), BigDecimal::add);
    }
    return byAccount.entrySet().stream()
        .map(each -> account(each.getKey(), names.get(each.getKey().material()), each.getValue()))
        .toList();
  }

  private static MaterialAccount account(
      MaterialAccount.Whose whose, Sum named, Map<MovementKind, BigDecimal> moved) {
    return new MaterialAccount(whose, named.name(), new LotAccount(named.unit(), moved));
  }
}
