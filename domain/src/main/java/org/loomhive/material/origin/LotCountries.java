package org.loomhive.material.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;

/** From which countries lots come that were not taken in here. */
@ApplicationScoped
public class LotCountries {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Clock clock;

  /**
   * Writes down where a lot comes from.
   *
   * @param country ISO 3166-1 alpha-2
   */
  @Transactional
  public void note(LotNumber lot, String country, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    lots.lock(lot, actor);
    var code = country.strip().toUpperCase(Locale.ROOT);
    if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code))
      throw new Refused(MaterialRefusal.NO_SUCH_COUNTRY, country);
    if (of(lot).filter(code::equals).isEmpty())
      em.persist(new LotCountry(lot, code).by(actor, clock.instant()));
  }

  /** Empty where nobody said it. */
  public Optional<String> of(LotNumber lot) {
    return em.createQuery(
            "select c from LotCountry c where c.lot = :lot order by c.id desc", LotCountry.class)
        .setParameter("lot", lot)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(LotCountry::country);
  }
}
