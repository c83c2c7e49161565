package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;

/** All sums that go back or went back. */
@ApplicationScoped
public class Refunds {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Refund refund) {
    em.persist(refund);
  }

  public Refund get(RefundRef ref) {
    return em.createQuery("select r from Refund r where r.ref = :ref", Refund.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("refund", ref));
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Refund lock(RefundRef ref) {
    return em.createQuery("select r from Refund r where r.ref = :ref", Refund.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("refund", ref));
  }

  /** Of one payment, those that nobody has approved or declined; nobody does so meanwhile. */
  List<Refund> lockWaiting(PaymentRef payment) {
    return em.createQuery(
            "select r from Refund r where r.payment = :payment and "
                + facts(RefundState.TO_APPROVE)
                + " order by r.id",
            Refund.class)
        .setParameter("payment", payment)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Of one order, the first one first. */
  public List<Refund> of(OrderNumber order) {
    return em.createQuery(
            "select r from Refund r where r.order = :order order by r.id", Refund.class)
        .setParameter("order", order)
        .getResultList();
  }

  /** What went back or will, of one order. */
  public Money promised(OrderNumber order, String currency) {
    return Money.sum(
        currency, of(order).stream().filter(Refund::isPromised).map(Refund::amount).toList());
  }

  /** The same facts that {@link Refund#state()} looks at. */
  public static String facts(RefundState state) {
    return switch (state) {
      case TO_APPROVE -> "r.approvedAt is null and r.declinedAt is null";
      case ON_ITS_WAY -> "r.approvedAt is not null and r.doneAt is null and r.failedAt is null";
      case DONE -> "r.doneAt is not null";
      case FAILED -> "r.failedAt is not null";
      case DECLINED -> "r.declinedAt is not null";
    };
  }

  @SuppressWarnings("unchecked") // a native query of one text column
  List<String> dueToSend(Instant now, int most) {
    return em.createNativeQuery(
            "SELECT ref FROM refund WHERE ask_at <= ? ORDER BY ask_at LIMIT ?"
                + " FOR UPDATE SKIP LOCKED")
        .setParameter(1, java.sql.Timestamp.from(now))
        .setParameter(2, most)
        .getResultList();
  }
}
