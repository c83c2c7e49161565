package org.loomhive.delivery.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;

/** The office reads and changes what delivery costs and what may not be sent where, day by day. */
@ApplicationScoped
public class DeliveryDesk {
  private static final int DAYS_OF_WARNING = 30;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Rates of one currency that hold today or later. */
  public List<DeliveryRate> rates(String currency) {
    return em.createQuery(
            "select r from DeliveryRate r where r.price.currency = :currency"
                + " and (r.validTo is null or r.validTo >= :today)"
                + " order by r.zone, r.method, r.upToGrams, r.validFrom",
            DeliveryRate.class)
        .setParameter("currency", currency)
        .setParameter("today", today())
        .getResultList();
  }

  /** Rates that end within 30 days and are followed by no other. */
  public List<DeliveryRate> lapsing() {
    return em.createQuery(
            """
            select r from DeliveryRate r where r.validTo >= :today and r.validTo <= :soon
              and not exists (select o from DeliveryRate o where o.zone = r.zone
                and o.method = r.method and o.upToGrams = r.upToGrams
                and o.price.currency = r.price.currency and o.validFrom > r.validFrom)
            order by r.validTo, r.zone
            """,
            DeliveryRate.class)
        .setParameter("today", today())
        .setParameter("soon", today().plusDays(DAYS_OF_WARNING))
        .getResultList();
  }

  /** In words for the job of the night, which has no request. */
  @Transactional
  public List<String> told() {
    return lapsing().stream()
        .map(r -> r.zone() + " " + r.method() + " " + r.price().currency() + " " + r.upToGrams())
        .toList();
  }

  /** Another price from a day on; orders that were placed keep theirs. */
  @Transactional
  public void follow(long rate, Money price, LocalDate from, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var now = em.find(DeliveryRate.class, rate);
    if (now == null) throw new NotFound("rate", rate);
    em.persist(now.followedBy(price, from));
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
