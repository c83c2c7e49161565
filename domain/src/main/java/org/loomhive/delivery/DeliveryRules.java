package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Where staff write down zones, rates, restrictions, holidays, notes and what is promised of
 * returns.
 */
@ApplicationScoped
public class DeliveryRules {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(ZoneCountry country) {
    em.persist(country);
  }

  public void add(DeliveryRate rate) {
    em.persist(rate);
  }

  public void add(Restriction restriction) {
    em.persist(restriction);
  }

  public void add(Holiday holiday) {
    em.persist(holiday);
  }

  public void add(DutyNote note) {
    em.persist(note);
  }
}
