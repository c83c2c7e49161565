package org.loomhive.delivery.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.desk.DeliveryDesk;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** All addresses to which pieces come back. */
@ApplicationScoped
public class ReturnAddresses {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject DeliveryOffers offers;
  @Inject DeliveryDesk desk;
  @Inject Clock clock;

  /** Counts from its day on; parcels that were agreed to before go where they were told to. */
  @Transactional
  public void write(ReturnAddress address, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var zones = desk.zones();
    boolean isServed = zones.values().stream().anyMatch(all -> all.contains(address.place()));
    if (!isServed && !zones.containsKey(address.place()))
      throw new Refused(DeliveryRefusal.NO_SUCH_ZONE, address.place());
    em.persist(address.written(actor, clock.instant()));
  }

  /** That of a country on a day, else that of its zone. */
  public Optional<String> find(String country, LocalDate day) {
    return of(country, day)
        .or(() -> offers.zoneOf(country).flatMap(zone -> of(zone, day)))
        .map(ReturnAddress::address);
  }

  private Optional<ReturnAddress> of(String place, LocalDate day) {
    return em.createQuery(
            """
            select a from ReturnAddress a where a.place = :place and a.validFrom <= :day
            order by a.validFrom desc, a.id desc
            """,
            ReturnAddress.class)
        .setParameter("place", place)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .filter(ReturnAddress::isThere);
  }

  /** All rows, for the office; those of a place with the newest first. */
  public List<ReturnAddress> all() {
    return em.createQuery(
            "select a from ReturnAddress a order by a.place, a.validFrom desc, a.id desc",
            ReturnAddress.class)
        .getResultList();
  }
}
