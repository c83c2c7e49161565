package org.loomhive.material.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;

/** All orders to suppliers. */
@ApplicationScoped
public class Purchases {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(PurchaseOrder order) {
    em.persist(order);
  }

  Optional<PurchaseOrder> find(PurchaseNumber number) {
    return byNumber(number).getResultStream().findFirst();
  }

  /** For those who see its cooperative; for others it is not there. */
  public PurchaseOrder get(PurchaseNumber number, Actor actor) {
    return find(number)
        .filter(order -> actor.sees(order.cooperative()))
        .orElseThrow(() -> new NotFound("purchase order", number));
  }

  /** Held until the transaction ends: what is still to come stays true. */
  PurchaseOrder lock(PurchaseNumber number, Actor actor) {
    return byNumber(number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .filter(order -> actor.sees(order.cooperative()))
        .orElseThrow(() -> new NotFound("purchase order", number));
  }

  private TypedQuery<PurchaseOrder> byNumber(PurchaseNumber number) {
    return em.createQuery(
            "select p from PurchaseOrder p where p.number = :number", PurchaseOrder.class)
        .setParameter("number", number);
  }

  /** The newest first. */
  public List<PurchaseOrder> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select p from PurchaseOrder p where p.cooperative = :cooperative"
                + " order by p.orderedOn desc, p.id desc",
            PurchaseOrder.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(CooperativeRef cooperative) {
    return em.createQuery(
            "select count(p) from PurchaseOrder p where p.cooperative = :cooperative", Long.class)
        .setParameter("cooperative", cooperative)
        .getSingleResult();
  }

  /** Lines of which something is still to come, the longest awaited first. */
  public List<PurchaseLine> open(CooperativeRef cooperative) {
    return em.createQuery(
            "select l from PurchaseLine l where l.purchase.cooperative = :cooperative"
                + " and l.closedAt is null and l.ordered.amount > (select"
                + " coalesce(sum(r.quantity.amount), 0) from PurchaseReceipt r where r.line = l)"
                + " order by l.purchase.expectedOn, l.id",
            PurchaseLine.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }
}
