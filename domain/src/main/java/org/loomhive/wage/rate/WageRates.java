package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.loomhive.kernel.Refused;

/** All rates that were ever in force. */
@ApplicationScoped
public class WageRates {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(WageRate rate) {
    em.persist(rate);
  }

  /**
   * The floor on a day: of each basis the newest rate in force, and of these the highest. Work is
   * paid by the day on which it was done.
   */
  public WageRate floor(String stateCode, SkillLevel level, LocalDate on) {
    var newest = new EnumMap<RateBasis, WageRate>(RateBasis.class);
    for (WageRate rate : inForce(stateCode, level, on)) newest.putIfAbsent(rate.basis(), rate);
    return newest.values().stream()
        .max(Comparator.comparing(WageRate::perHour))
        .orElseThrow(() -> new Refused(RateRefusal.NO_RATE, stateCode, level, on));
  }

  /** For many rows of one state. */
  public Floors floors(String stateCode) {
    return new Floors(this, stateCode);
  }

  private List<WageRate> inForce(String stateCode, SkillLevel level, LocalDate on) {
    return em.createQuery(
            """
            select r from WageRate r
            where r.stateCode = :state and r.level = :level and r.validFrom <= :day
              and (r.validTo is null or r.validTo >= :day)
            order by r.validFrom desc, r.id desc
            """,
            WageRate.class)
        .setParameter("state", stateCode)
        .setParameter("level", level)
        .setParameter("day", on)
        .getResultList();
  }

  /** The newest first; for a state with a long history only the newest hundred. */
  public List<WageRate> of(String stateCode) {
    return em.createQuery(
            """
            select r from WageRate r where r.stateCode = :state
            order by r.validFrom desc, r.basis, r.level, r.id
            """,
            WageRate.class)
        .setParameter("state", stateCode)
        .setMaxResults(100)
        .getResultList();
  }
}
