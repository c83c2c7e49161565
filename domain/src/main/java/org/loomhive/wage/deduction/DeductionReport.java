package org.loomhive.wage.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.wage.Slip;

/**
 * All that was kept back from members in a month, with who said yes: for those who look after the
 * members and stand outside the chain of their pay.
 */
@ApplicationScoped
public class DeductionReport {
  private static final String FROM =
      """
       from SlipDeduction d, Slip s, Agreement a
       where s.number = d.slip and a.number = d.agreement
      """;
  private static final int MONTHS = 36;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** What one slip kept back for one agreement, or could not bear. */
  public record Kept(SlipDeduction deduction, Slip slip, Agreement agreement) {
    private static final int WHOLE = 100;

    /** Of the wages of the month, in whole percent, rounded up; 0 when there were none. */
    public int percent() {
      long wages = slip.wages().minor();
      return wages <= 0 ? 0 : (int) -Math.floorDiv(-deduction.taken().minor() * WHOLE, wages);
    }
  }

  /** What a month kept back for one kind, from so many members. */
  public record OfKind(String code, Money taken, Long members) {
    public OfKind(String code, String currency, Long minor, Long members) {
      this(code, Money.ofMinor(minor, currency), members);
    }
  }

  /** Months that kept something back, the newest first. */
  public List<YearMonth> months(Actor actor) {
    return query("select distinct s.period", "order by s.period desc", actor, YearMonth.class)
        .setMaxResults(MONTHS)
        .getResultList();
  }

  public List<OfKind> kinds(YearMonth month, Actor actor) {
    var what =
        "select new org.loomhive.wage.deduction.DeductionReport$OfKind("
            + "d.kind.code, d.currency, sum(d.takenMinor), count(distinct s.member))";
    var how = "and s.period = :month group by d.kind.code, d.currency order by d.kind.code";
    return query(what, how, actor, OfKind.class).setParameter("month", month).getResultList();
  }

  public long count(YearMonth month, Actor actor) {
    return query("select count(d)", "and s.period = :month", actor, Long.class)
        .setParameter("month", month)
        .getSingleResult();
  }

  /** A page of them, what was agreed first before what was agreed later. */
  public List<Kept> of(YearMonth month, Actor actor, Leafing how) {
    return query(
            "select d, s, a", "and s.period = :month order by a.id, d.id", actor, Object[].class)
        .setParameter("month", month)
        .setFirstResult(how.first())
        .setMaxResults(how.count())
        .getResultStream()
        .map(row -> new Kept((SlipDeduction) row[0], (Slip) row[1], (Agreement) row[2]))
        .toList();
  }

  /** Of the cooperatives that the reader sees. */
  private <T> TypedQuery<T> query(String what, String how, Actor actor, Class<T> row) {
    actor.require(Role.CASE_WORKER);
    if (actor.isNetworkWide()) return em.createQuery(what + FROM + how, row);
    if (actor.cooperatives().isEmpty())
      return em.createQuery(what + FROM + "and 1 = 0 " + how, row);
    return em.createQuery(what + FROM + "and s.cooperative in :seen " + how, row)
        .setParameter("seen", actor.cooperatives());
  }
}
