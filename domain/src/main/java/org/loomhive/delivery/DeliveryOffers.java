package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.delivery.stop.CarrierStops;
import org.loomhive.kernel.Refused;

/** The ways to bring a parcel to a country, cheapest first. */
@ApplicationScoped
public class DeliveryOffers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject CarrierStops stops;
  @Inject Clock clock;

  /**
   * Offers for one parcel with all the items. Whether each kind may go there at all is for {@link
   * Restrictions} to say.
   *
   * @throws Refused NOT_SERVED for a country without a zone, TOO_HEAVY when no method carries it,
   *     the reason of a stop when all that would carry it stand still
   */
  public List<DeliveryOffer> to(String country, String currency, List<ParcelItem> items) {
    return ways(country, currency, items).requireOpen();
  }

  /** The same, with those that stand still for now beside them. */
  public DeliveryWays ways(String country, String currency, List<ParcelItem> items) {
    var zone = zoneOf(country).orElseThrow(() -> new Refused(DeliveryRefusal.NOT_SERVED, country));
    int grams =
        items.stream().mapToInt(i -> Math.multiplyExact(i.weightGrams(), i.quantity())).sum();
    var cheapest = new LinkedHashMap<String, DeliveryRate>();
    rates(zone, currency, grams).forEach(rate -> cheapest.putIfAbsent(rate.method(), rate));
    if (cheapest.isEmpty()) throw new Refused(DeliveryRefusal.TOO_HEAVY, grams);
    var stopped = stopped(country, zone, cheapest.keySet());
    cheapest.keySet().removeAll(stopped.stream().map(DeliveryWays.Stopped::code).toList());
    var open = cheapest.values().stream().map(DeliveryRate::offer);
    return new DeliveryWays(
        open.sorted(Comparator.comparing(DeliveryOffer::price)).toList(), stopped);
  }

  private List<DeliveryWays.Stopped> stopped(String country, String zone, Set<String> ways) {
    var all = stops.of(country, zone, today());
    return ways.stream()
        .flatMap(
            way ->
                all.stream()
                    .filter(stop -> stop.stops(way))
                    .limit(1)
                    .map(stop -> new DeliveryWays.Stopped(way, stop.no(country))))
        .toList();
  }

  public Optional<String> zoneOf(String country) {
    return Optional.ofNullable(em.find(ZoneCountry.class, country)).map(ZoneCountry::zone);
  }

  /** ISO codes of all countries that parcels are sent to. */
  public List<String> countries() {
    return em.createQuery("select z.country from ZoneCountry z order by z.country", String.class)
        .getResultList();
  }

  private List<DeliveryRate> rates(String zone, String currency, int grams) {
    return em.createQuery(
            """
            select r from DeliveryRate r
            where r.zone = :zone and r.price.currency = :currency and r.upToGrams >= :grams
              and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)
            order by r.upToGrams, r.validFrom desc
            """,
            DeliveryRate.class)
        .setParameter("zone", zone)
        .setParameter("currency", currency)
        .setParameter("grams", grams)
        .setParameter("today", today())
        .getResultList();
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
