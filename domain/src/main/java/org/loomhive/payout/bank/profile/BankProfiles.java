package org.loomhive.payout.bank.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** The profiles of all banks that do not take ISO 20022. */
@ApplicationScoped
public class BankProfiles {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  public BankProfile get(String name) {
    return em.createQuery(
            "select p from BankProfile p where p.name = :name order by p.id desc",
            BankProfile.class)
        .setParameter("name", name)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(ProfileRefusal.PROFILE_UNKNOWN, name));
  }

  /** The names, in their order. */
  public List<String> names() {
    return em.createQuery("select distinct p.name from BankProfile p order by p.name", String.class)
        .getResultList();
  }

  /**
   * @param text as {@link ReadProfile} says
   */
  @Transactional
  public BankProfile load(String text, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    var profile = ReadProfile.of(text).loadedBy(actor.ref(), clock.instant());
    em.persist(profile);
    return profile;
  }
}
