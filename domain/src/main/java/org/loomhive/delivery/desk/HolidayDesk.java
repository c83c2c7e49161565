package org.loomhive.delivery.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.Holiday;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/**
 * The office writes down the days on which the workshops of a state rest, as those that follow the
 * moon. Pages promise by them within a minute; what was promised stays.
 */
@ApplicationScoped
public class HolidayDesk {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Workshops workshops;
  @Inject Clock clock;

  /** From today on, the next one first. */
  public List<Holiday> coming() {
    return em.createQuery(
            "select h from Holiday h where h.day >= :today order by h.day, h.stateCode",
            Holiday.class)
        .setParameter("today", today())
        .getResultList();
  }

  /** Those in which there are workshops. */
  public List<String> states() {
    return workshops.all().stream().map(Workshop::stateCode).distinct().sorted().toList();
  }

  /** The same day in several states; where one rests on it already, nothing is written at all. */
  @Transactional
  public void add(List<String> states, LocalDate day, String name, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (day.isBefore(today())) throw new Refused(DeliveryRefusal.HOLIDAY_IS_OVER, day);
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY)
      throw new Refused(DeliveryRefusal.RESTS_ON_SUNDAY, day);
    var known = states();
    var resting = coming().stream().filter(one -> one.day().equals(day)).toList();
    for (String state : states) {
      if (!known.contains(state)) throw new Refused(DeliveryRefusal.NO_WORKSHOP_THERE, state);
      if (resting.stream().anyMatch(one -> one.stateCode().equals(state)))
        throw new Refused(DeliveryRefusal.HOLIDAY_IS_THERE, day, state);
      em.persist(new Holiday(state, day, name));
    }
  }

  /** They work on that day after all. Twice is the same as once. */
  @Transactional
  public void takeAway(long id, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var holiday = em.find(Holiday.class, id);
    if (holiday == null) return;
    if (holiday.day().isBefore(today()))
      throw new Refused(DeliveryRefusal.HOLIDAY_IS_OVER, holiday.day());
    em.remove(holiday);
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
