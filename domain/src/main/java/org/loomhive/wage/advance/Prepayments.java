package org.loomhive.wage.advance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.wage.item.SlipItem.Whose;
import org.loomhive.wage.item.SlipItemKind;

/** All prepayments, and how much of them the pieces have used up. */
@ApplicationScoped
public class Prepayments {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** A prepayment and what nobody's pieces have used of it. */
  public record Open(Prepayment prepayment, Money left) {}

  void add(Prepayment prepayment) {
    em.persist(prepayment);
  }

  public Optional<Prepayment> find(WorkOrderNumber work) {
    return query("p.workOrder = :work").setParameter("work", work).getResultStream().findFirst();
  }

  Prepayment lock(WorkOrderNumber work) {
    return query("p.workOrder = :work")
        .setParameter("work", work)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("prepayment", work));
  }

  /** Those of a cooperative with something left, held until this transaction ends. */
  public List<Open> holdOpen(CooperativeRef cooperative) {
    return open(
        query("p.cooperative = :cooperative order by p.id")
            .setParameter("cooperative", cooperative)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList());
  }

  /** Hers with something left, held until this transaction ends. */
  List<Open> holdOpen(Whose whose) {
    return open(
        query("p.cooperative = :cooperative and p.member = :member order by p.id")
            .setParameter("cooperative", whose.cooperative())
            .setParameter("member", whose.member())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList());
  }

  /** Hers with something left, the oldest first. */
  public List<Open> openOf(MemberRef member) {
    return open(
        query("p.member = :member order by p.id").setParameter("member", member).getResultList());
  }

  /** Those that the actor sees with something left, the oldest first. */
  public List<Open> openSeenBy(Actor actor) {
    if (actor.isNetworkWide()) return open(query("1 = 1 order by p.id").getResultList());
    if (actor.cooperatives().isEmpty()) return List.of();
    return open(
        query("p.cooperative in :seen order by p.id")
            .setParameter("seen", actor.cooperatives())
            .getResultList());
  }

  private List<Open> open(List<Prepayment> some) {
    var used = used(some.stream().map(Prepayment::workOrder).toList());
    return some.stream()
        .map(each -> new Open(each, left(each, used)))
        .filter(each -> each.left().isPositive())
        .toList();
  }

  private static Money left(Prepayment each, Map<String, Long> used) {
    long minor = used.getOrDefault(each.workOrder().value(), 0L);
    return each.standing().minus(Money.ofMinor(minor, each.amount().currency()));
  }

  private Map<String, Long> used(List<WorkOrderNumber> works) {
    var sums = new HashMap<String, Long>();
    if (works.isEmpty()) return sums;
    em.createQuery(
            "select i.aboutNumber, sum(i.amount.minor) from SlipItem i"
                + " where i.kind = :kind and i.aboutNumber in :works group by i.aboutNumber",
            Object[].class)
        .setParameter("kind", SlipItemKind.PREPAID)
        .setParameter("works", works.stream().map(WorkOrderNumber::value).toList())
        .getResultStream()
        .forEach(row -> sums.put((String) row[0], (Long) row[1]));
    return sums;
  }

  private TypedQuery<Prepayment> query(String where) {
    return em.createQuery("select p from Prepayment p where " + where, Prepayment.class);
  }
}
