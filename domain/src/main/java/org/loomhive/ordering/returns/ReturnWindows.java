package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loomhive.delivery.ReturnPromise;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Shipment;

/** The rows that say until when buyers of a country may ask for what. */
@ApplicationScoped
public class ReturnWindows {
  private static final int REMEMBERED = 300;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<String, Optional<ReturnPromise>> told =
      new ShortMemory<>(Duration.ofSeconds(60), REMEMBERED);

  /** In force for an order of that day: the row of its country, else the one for all others. */
  public Optional<ReturnWindow> find(String country, ReturnKind kind, LocalDate day) {
    return em.createQuery(
            """
            select w from ReturnWindow w where w.kind = :kind and w.validFrom <= :day
              and w.country in (:country, :elsewhere)
            order by w.validFrom desc
            """,
            ReturnWindow.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .setParameter("country", country)
        .setParameter("elsewhere", ReturnWindow.ELSEWHERE)
        .getResultStream()
        .min(Comparator.comparing(w -> w.country().equals(ReturnWindow.ELSEWHERE)));
  }

  /** What a buyer of a country is told before she orders, as it was up to a minute ago. */
  public Optional<ReturnPromise> promised(String country) {
    return told.get(country, clock.instant(), () -> look(country));
  }

  private Optional<ReturnPromise> look(String country) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return find(country, ReturnKind.RETURN, today)
        .map(window -> new ReturnPromise(window.days(), window.isPaidByBuyer()));
  }

  public Optional<ReturnWindow> of(Order order, ReturnKind kind) {
    var placed = LocalDate.ofInstant(order.placedAt(), ZoneOffset.UTC);
    return find(order.address().country(), kind, placed);
  }

  /** The last day; empty while something is still on its way to be sent. */
  public static Optional<LocalDate> lastDay(Order order, ReturnWindow window) {
    boolean isWhole = order.openLines().stream().allMatch(OrderLine::isShipped);
    if (order.shipments().isEmpty() || !isWhole) return Optional.empty();
    return Optional.of(arrived(order).plusDays(window.days()));
  }

  /** Nobody tells us when a parcel arrives, so the longest way that was promised counts. */
  private static LocalDate arrived(Order order) {
    var left =
        order.shipments().stream()
            .map(Shipment::shippedAt)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    long way =
        order.lines().stream()
            .mapToLong(line -> ChronoUnit.DAYS.between(line.shipBy(), line.arrivesBy()))
            .max()
            .orElse(0);
    return LocalDate.ofInstant(left, ZoneOffset.UTC).plusDays(way);
  }

  /**
   * A row that counts for orders from a day on.
   *
   * @param country ISO 3166-1, or ZZ for all that have no row of their own
   * @param source the rule behind it
   */
  public record Wanted(String country, ReturnKind kind, int days, LocalDate from, String source) {}

  /** Orders that were placed before keep their days. */
  @Transactional
  public void set(Wanted wanted, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!wanted.country().matches("[A-Z]{2}")) throw new Refused(ReturnRefusal.NO_COUNTRY);
    if (wanted.days() < 1) throw new Refused(ReturnRefusal.NO_DAYS);
    em.persist(new ReturnWindow(wanted));
  }

  /** All rows, for the office. */
  public List<ReturnWindow> all() {
    return em.createQuery(
            "select w from ReturnWindow w order by w.kind, w.country, w.validFrom desc",
            ReturnWindow.class)
        .getResultList();
  }
}
