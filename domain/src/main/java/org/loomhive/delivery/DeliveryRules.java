package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.loomhive.kernel.Actor;

/** Where staff write down zones, rates, restrictions and holidays. */
@ApplicationScoped
public class DeliveryRules {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  public void add(ZoneCountry country) {
    em.persist(country);
  }

  public void add(DeliveryRate rate) {
    em.persist(rate);
  }

  public void add(Restriction restriction) {
    restriction.written(Actor.system(), clock.instant());
    em.persist(restriction);
  }

  public void add(Holiday holiday) {
    em.persist(holiday);
  }
}
