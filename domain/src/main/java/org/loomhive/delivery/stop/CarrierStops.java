package org.loomhive.delivery.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Refused;

/** Where carriers do not go for now. */
@ApplicationScoped
public class CarrierStops {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Those in force for a country of a zone; that of the country itself comes first. */
  public List<CarrierStop> of(String country, String zone, LocalDate day) {
    return em.createQuery(
            """
            select s from CarrierStop s where (s.country = :country or s.zone = :zone)
              and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            order by s.country desc, s.id
            """,
            CarrierStop.class)
        .setParameter("country", country)
        .setParameter("zone", zone)
        .setParameter("day", day)
        .getResultList();
  }

  /** The ways that there are rates for. */
  public List<String> ways() {
    return strings("select distinct r.method from DeliveryRate r order by r.method");
  }

  public List<String> zones() {
    return strings("select distinct z.zone from ZoneCountry z order by z.zone");
  }

  /** A stop that names what nobody knows would stop nothing. */
  public void requireKnown(CarrierStop stop) {
    if (!stop.zone().isEmpty() && !zones().contains(stop.zone()))
      throw new Refused(DeliveryRefusal.NO_SUCH_ZONE, stop.zone());
    if (!stop.method().isEmpty() && !ways().contains(stop.method()))
      throw new Refused(RowRefusal.NO_SUCH_WAY, stop.method());
  }

  private List<String> strings(String query) {
    return em.createQuery(query, String.class).getResultList();
  }
}
