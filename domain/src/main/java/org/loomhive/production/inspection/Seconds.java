package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.WorkOrder;

/** All seconds, with what their makers say to them. */
@ApplicationScoped
public class Seconds {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Second second) {
    em.persist(second);
  }

  Second lock(ReceiptNumber receipt) {
    return em.createQuery("select s from Second s where s.receipt.number = :receipt", Second.class)
        .setParameter("receipt", receipt)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("second", receipt));
  }

  /** Hers that wait for her answer. */
  public List<Second> waitingFor(MemberRef member) {
    return em.createQuery(
            "select s from Second s where s.receipt.workOrder.offer.member = :member"
                + " and s.answer is null order by s.id",
            Second.class)
        .setParameter("member", member)
        .getResultList();
  }

  public List<Second> of(WorkOrder work) {
    return em.createQuery(
            "select s from Second s where s.receipt.workOrder = :work order by s.id", Second.class)
        .setParameter("work", work)
        .getResultList();
  }

  /** What the inspector wrote of each of them, in one look. */
  public Map<ReceiptNumber, String> words(List<Second> some) {
    var words = new HashMap<ReceiptNumber, String>();
    if (some.isEmpty()) return words;
    for (Object[] row :
        em.createQuery(
                "select i.receipt.number, i.note from Inspection i"
                    + " where i.receipt in :receipts and i.result = :second order by i.id desc",
                Object[].class)
            .setParameter("receipts", some.stream().map(Second::receipt).toList())
            .setParameter("second", InspectionResult.SECOND)
            .getResultList()) words.put((ReceiptNumber) row[0], (String) row[1]);
    return words;
  }

  /** Of the cooperatives that an actor sees, the newest first. */
  public List<Second> seenBy(Actor actor, int first, int count) {
    if (seesNothing(actor)) return List.of();
    var found = em.createQuery("select s" + seen(actor) + " order by s.id desc", Second.class);
    return of(actor, found).setFirstResult(first).setMaxResults(count).getResultList();
  }

  /** Of the cooperatives that an actor sees. */
  public long count(Actor actor) {
    if (seesNothing(actor)) return 0;
    return of(actor, em.createQuery("select count(s)" + seen(actor), Long.class)).getSingleResult();
  }

  /** Agreed to and not in the store yet, the oldest first. */
  public List<Second> toStock(Actor actor, int count) {
    if (seesNothing(actor)) return List.of();
    var text = "select s" + seen(actor) + " and s.answer = :agreed and s.stockedAt is null";
    var found = em.createQuery(text + " order by s.id", Second.class);
    return of(actor, found.setParameter("agreed", Second.Answer.AGREED))
        .setMaxResults(count)
        .getResultList();
  }

  private static String seen(Actor actor) {
    var mine = actor.isNetworkWide() ? "s.id > 0" : "s.receipt.workOrder.cooperative in :mine";
    return " from Second s where " + mine;
  }

  private static <T> TypedQuery<T> of(Actor actor, TypedQuery<T> query) {
    return actor.isNetworkWide() ? query : query.setParameter("mine", actor.cooperatives());
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }
}
