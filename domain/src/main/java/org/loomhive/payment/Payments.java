package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;

/** All attempts to take money, and what the gateways said about them. */
@ApplicationScoped
public class Payments {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Payment payment) {
    em.persist(payment);
    em.flush(); // a second attempt of the same number shows here
  }

  void add(GatewayEvent event) {
    em.persist(event);
    em.flush(); // a message that was taken meanwhile shows here
  }

  public Payment get(PaymentRef ref) {
    return em.createQuery("select p from Payment p where p.ref = :ref", Payment.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("payment", ref));
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Payment lock(PaymentRef ref) {
    return em.createQuery("select p from Payment p where p.ref = :ref", Payment.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("payment", ref));
  }

  /** Every attempt for an order, the first one first. */
  public List<Payment> of(OrderNumber order) {
    return em.createQuery(
            "select p from Payment p where p.orderNumber = :order order by p.attempt",
            Payment.class)
        .setParameter("order", order)
        .getResultList();
  }

  /** Something was paid in a way that is kept for this customer of a gateway. */
  boolean isPaidBy(String customer) {
    return em.createQuery(
                "select count(p) from Payment p where p.payerReference = :customer"
                    + " and p.capturedAt is not null",
                Long.class)
            .setParameter("customer", customer)
            .getSingleResult()
        > 0;
  }

  /**
   * Payments whose money came, in the order in which it goes back: first less is owed, then it goes
   * onto gift cards, then the way the rest was paid, and of one kind the first one first. Nobody
   * else changes them meanwhile.
   */
  public List<Payment> lockCaptured(OrderNumber order) {
    return em.createQuery(
            "select p from Payment p where p.orderNumber = :order and p.capturedAt is not null"
                + " order by p.id",
            Payment.class)
        .setParameter("order", order)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .sorted(Comparator.comparingInt(Payment::turn))
        .toList();
  }

  public Optional<GatewayEvent> findEvent(String gateway, String eventId) {
    return em.createQuery(
            "select e from GatewayEvent e where e.gateway = :gateway and e.eventId = :id",
            GatewayEvent.class)
        .setParameter("gateway", gateway)
        .setParameter("id", eventId)
        .getResultStream()
        .findFirst();
  }

  @SuppressWarnings("unchecked") // a native query of one text column
  List<String> dueToAsk(Instant now, int most) {
    return em.createNativeQuery(
            "SELECT ref FROM payment WHERE ask_at <= ? ORDER BY ask_at LIMIT ?"
                + " FOR UPDATE SKIP LOCKED")
        .setParameter(1, java.sql.Timestamp.from(now))
        .setParameter(2, most)
        .getResultList();
  }
}
