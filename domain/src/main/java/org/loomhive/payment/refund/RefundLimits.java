package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;

/** Above which sum a second person approves; in a currency without a limit that is always. */
@ApplicationScoped
public class RefundLimits {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Refunds refunds;
  @Inject Clock clock;

  /** One person may give so much more of an order: many small sums are one large sum. */
  boolean isWithin(OrderNumber order, Money more) {
    var before = refunds.promised(order, more.currency());
    return before.plus(more).compareTo(in(more.currency())) <= 0;
  }

  /** What is in force now. */
  public Money in(String currency) {
    return em.createQuery(
            "select l from RefundLimit l where l.amount.currency = :currency order by l.id desc",
            RefundLimit.class)
        .setParameter("currency", currency)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(RefundLimit::amount)
        .orElse(Money.zero(currency));
  }

  /** What is in force now in each currency. */
  public List<RefundLimit> all() {
    return em.createQuery(
            """
            select l from RefundLimit l where l.id = (
                select max(o.id) from RefundLimit o where o.amount.currency = l.amount.currency)
            order by l.amount.currency
            """,
            RefundLimit.class)
        .getResultList();
  }

  @Transactional
  public void set(Money amount, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    em.persist(new RefundLimit(amount, actor, clock.instant()));
  }
}
