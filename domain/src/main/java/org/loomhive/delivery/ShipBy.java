package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Workshops;
import org.loomhive.kernel.ShortMemory;

/**
 * The day by which a piece leaves the workshop. The clock starts the day after it was asked for, in
 * the workshop's own time zone, and only working days count.
 */
@ApplicationScoped
public class ShipBy {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Workshops workshops;
  @Inject Clock clock;

  private final ShortMemory<Calendar, WorkingDays> calendars =
      new ShortMemory<>(Duration.ofSeconds(60), 100);

  private record Calendar(String stateCode, LocalDate from) {}

  /** The end of the longest making (or packing) time when it is asked for at this moment. */
  public LocalDate from(Variant variant, Instant placed) {
    var workshop = workshops.get(variant.product().cooperative());
    var day = placed.atZone(workshop.zone()).toLocalDate();
    return workingDays(workshop.stateCode(), day).after(day, variant.makingDaysTo());
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
