package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.kernel.leaf.Leafing;

/** All that was ever earned. Rows come in and stay. */
@ApplicationScoped
public class Earnings {
  private static final int SCREENFUL = 60;
  private static final String IN_ORDER = "order by e.member, e.id";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(EarnedWage wage) {
    em.persist(wage);
  }

  /** The row for the pieces of a receipt themselves. */
  public Optional<EarnedWage> find(ReceiptNumber receipt) {
    return em.createQuery(
            "select e from EarnedWage e where e.receipt = :receipt and e.correction = 0",
            EarnedWage.class)
        .setParameter("receipt", receipt)
        .getResultStream()
        .findFirst();
  }

  /** The row for the first pieces of a work order. */
  public Optional<EarnedWage> find(WorkOrderNumber work) {
    return rows(work).stream().findFirst();
  }

  /** The row for the last pieces of a work order. */
  Optional<EarnedWage> last(WorkOrderNumber work) {
    return rows(work).stream().filter(row -> !row.isCorrection()).reduce((one, later) -> later);
  }

  /** The pieces in the order in which they were accepted, and then the corrections in theirs. */
  public List<EarnedWage> rows(WorkOrderNumber work) {
    return em.createQuery(
            "select e from EarnedWage e where e.workOrder = :work order by e.correction, e.id",
            EarnedWage.class)
        .setParameter("work", work)
        .getResultList();
  }

  /** What she earned lately, the newest first. */
  public List<EarnedWage> of(MemberRef member) {
    return em.createQuery(
            "select e from EarnedWage e where e.member = :member order by e.id desc",
            EarnedWage.class)
        .setParameter("member", member)
        .setMaxResults(SCREENFUL)
        .getResultList();
  }

  /** What counts for one of her months. */
  public List<EarnedWage> of(MemberRef member, YearMonth period) {
    return em.createQuery(
            "select e from EarnedWage e where e.member = :member and e.period = :period"
                + " order by e.id",
            EarnedWage.class)
        .setParameter("member", member)
        .setParameter("period", period)
        .getResultList();
  }

  /** What stands on no slip yet, up to a month. */
  public List<EarnedWage> notOnASlip(CooperativeRef cooperative, YearMonth upTo) {
    return with(cooperative, upTo, onNoSlip("e", IN_ORDER, EarnedWage.class)).getResultList();
  }

  /** A page of it. */
  public List<EarnedWage> notOnASlip(CooperativeRef cooperative, YearMonth upTo, Leafing how) {
    return with(cooperative, upTo, onNoSlip("e", IN_ORDER, EarnedWage.class))
        .setFirstResult(how.first())
        .setMaxResults(how.count())
        .getResultList();
  }

  public long countNotOnASlip(CooperativeRef cooperative, YearMonth upTo) {
    return with(cooperative, upTo, onNoSlip("count(e)", "", Long.class)).getSingleResult();
  }

  /** The same month by month, added up. */
  public List<MonthTotal> monthsNotOnASlip(CooperativeRef cooperative, YearMonth upTo) {
    var row = MonthTotal.ROW + "(e.period, count(distinct e.member), sum(e.amount.minor))";
    var then = "group by e.period order by e.period";
    return with(cooperative, upTo, onNoSlip(row, then, MonthTotal.class)).getResultList();
  }

  private <T> TypedQuery<T> onNoSlip(String what, String then, Class<T> type) {
    return em.createQuery(
        "select "
            + what
            + """
             from EarnedWage e
            where e.cooperative = :cooperative and e.period <= :period
              and not exists (select l from Slip s join s.lines l where l = e)
            """
            + then,
        type);
  }

  private static <T> TypedQuery<T> with(
      CooperativeRef cooperative, YearMonth upTo, TypedQuery<T> query) {
    return query.setParameter("cooperative", cooperative).setParameter("period", upTo);
  }

  boolean isOnASlip(EarnedWage wage) {
    return !em.createQuery(
            "select s.number from Slip s join s.lines l where l = :wage", Object.class)
        .setParameter("wage", wage)
        .getResultList()
        .isEmpty();
  }
}
