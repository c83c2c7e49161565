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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.delivery.DeliveryRate;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.ZoneCountry;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
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

  /** Each zone with its countries. */
  public Map<String, List<String>> zones() {
    return em.createQuery("select z from ZoneCountry z order by z.country", ZoneCountry.class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                ZoneCountry::zone,
                TreeMap::new,
                Collectors.mapping(ZoneCountry::country, Collectors.toList())));
  }

  /** Parcels go to this country at the rates of a zone from now on. */
  @Transactional
  public void serve(String country, String zone, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!country.matches("[A-Z]{2}")) throw new Refused(RowRefusal.NOT_A_COUNTRY, country);
    if (!zones().containsKey(zone)) throw new Refused(DeliveryRefusal.NO_SUCH_ZONE, zone);
    var there = em.find(ZoneCountry.class, country);
    if (there == null) em.persist(new ZoneCountry(country, zone));
    else there.moves(zone);
  }

  /** A rate for a way or a weight that had none; where there is one, another price follows it. */
  @Transactional
  public void add(DeliveryRate rate, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!zones().containsKey(rate.zone()))
      throw new Refused(DeliveryRefusal.NO_SUCH_ZONE, rate.zone());
    boolean isThere =
        rates(rate.price().currency()).stream()
            .anyMatch(
                one ->
                    one.zone().equals(rate.zone())
                        && one.method().equals(rate.method())
                        && one.upToGrams() == rate.upToGrams());
    if (isThere) throw new Refused(DeliveryRefusal.RATE_IS_THERE);
    em.persist(rate);
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
