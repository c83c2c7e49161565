package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Workshops;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.holder.Holder;

/**
 * The day by which a piece leaves the workshop. The clock starts the day after it was asked for, in
 * the workshop's own time zone, and only working days count. What is made to order leaves when its
 * makers have free hours, if that is later.
 */
@ApplicationScoped
public class ShipBy {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Kept free before a parcel leaves, for inspection and packing. */
  private static final int DAYS_TO_CHECK_AND_PACK = 3;

  @Inject Workshops workshops;
  @Inject WhenHoursAreFree hours;
  @Inject Clock clock;

  private final ShortMemory<Calendar, WorkingDays> calendars =
      new ShortMemory<>(Duration.ofSeconds(60), 100);

  private record Calendar(String stateCode, LocalDate from) {}

  /** What a page may promise for one piece when it is asked for at this moment. */
  public LocalDate from(Variant variant, Instant placed) {
    return later(variant, placed, hours.forOne(variant, today(variant, placed)));
  }

  /** What is promised for all pieces of an order, with the hours that are free right now. */
  public Map<Sku, LocalDate> forAll(Map<Variant, Integer> wanted, Instant placed) {
    return forAll(wanted, placed, Holder.nobody());
  }

  /** The same for somebody for whose party hours may stand held. */
  public Map<Sku, LocalDate> forAll(Map<Variant, Integer> wanted, Instant placed, Holder who) {
    var free = hours.forAll(wanted, variant -> today(variant, placed), who);
    var days = new HashMap<Sku, LocalDate>();
    for (Variant variant : wanted.keySet())
      days.put(variant.sku(), later(variant, placed, Optional.ofNullable(free.get(variant.sku()))));
    return days;
  }

  /** The end of the longest making (or packing) time, or of the week in which hours are free. */
  private LocalDate later(Variant variant, Instant placed, Optional<LocalDate> hoursAreFree) {
    var day = today(variant, placed);
    var working = workingDays(workshops.get(variant.product().cooperative()).stateCode(), day);
    var usual = working.after(day, variant.makingDaysTo());
    return hoursAreFree
        .map(made -> working.after(made, DAYS_TO_CHECK_AND_PACK))
        .filter(usual::isBefore)
        .orElse(usual);
  }

  private LocalDate today(Variant variant, Instant at) {
    return at.atZone(workshops.get(variant.product().cooperative()).zone()).toLocalDate();
  }

  /** The working days of a state for two years from a day, as they were up to a minute ago. */
  public WorkingDays workingDays(String stateCode, LocalDate from) {
    var calendar = new Calendar(stateCode, from);
    return calendars.get(calendar, clock.instant(), () -> look(stateCode, from));
  }

  private WorkingDays look(String stateCode, LocalDate from) {
    var holidays =
        em.createQuery(
                """
                select h.day from Holiday h
                where h.stateCode = :state and h.day > :from and h.day < :to
                """,
                LocalDate.class)
            .setParameter("state", stateCode)
            .setParameter("from", from)
            .setParameter("to", from.plusYears(2))
            .getResultList();
    return new WorkingDays(Set.copyOf(holidays));
  }
}
