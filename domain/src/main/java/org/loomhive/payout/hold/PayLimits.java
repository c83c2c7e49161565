package org.loomhive.payout.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.PayoutRefusal;

/** How much one payment may be in each currency; without a limit nothing is held for it. */
@ApplicationScoped
public class PayLimits {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  public Optional<PayLimit> find(String currency) {
    return em.createQuery(
            "select l from PayLimit l where l.most.currency = :currency order by l.id desc",
            PayLimit.class)
        .setParameter("currency", currency)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Transactional
  public void set(Money most, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    if (!most.isPositive()) throw new Refused(PayoutRefusal.LIMIT_NOT_POSITIVE);
    em.persist(new PayLimit(most, actor.ref(), clock.instant()));
  }
}
