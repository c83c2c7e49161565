package org.loomhive.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;

/** All that payment services kept. */
@ApplicationScoped
public class PaymentFees {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(PaymentFee fee) {
    em.persist(fee);
  }

  boolean isKnown(PaymentRef payment) {
    return em.createQuery(
                "select count(f) from PaymentFee f where f.payment = :payment", Long.class)
            .setParameter("payment", payment)
            .getSingleResult()
        > 0;
  }

  /**
   * What was kept of all that was paid for an order. Empty as long as nobody told it of each
   * payment, and where a gift card paid: what it cost was kept when the card was sold.
   */
  public Optional<Money> of(OrderNumber order) {
    var fees = fees(order);
    if (fees.isEmpty() || fees.size() != payments(order)) return Optional.empty();
    return fees.stream().map(PaymentFee::amount).reduce(Money::plus);
  }

  private List<PaymentFee> fees(OrderNumber order) {
    return em.createQuery("select f from PaymentFee f where f.order = :order", PaymentFee.class)
        .setParameter("order", order)
        .getResultList();
  }

  private long payments(OrderNumber order) {
    return em.createQuery(
            "select count(p) from Payment p where p.orderNumber = :order"
                + " and p.capturedAt is not null",
            Long.class)
        .setParameter("order", order)
        .getSingleResult();
  }
}
