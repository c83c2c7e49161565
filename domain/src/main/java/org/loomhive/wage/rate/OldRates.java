package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says for which states somebody should look for a new notification. The law revises its rates
 * twice a year (Code on Wages (Central) Rules 2026: before 1 April and 1 October).
 */
@ApplicationScoped
public class OldRates {
  /** Half a year, and a month in which the news may arrive. */
  public static final Period OLD_AFTER = Period.ofMonths(7);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** A state whose newest notified rate is old, or which has none. */
  public record Old(String stateCode, Optional<LocalDate> newest) {}

  /** Of these states, in their order. */
  public List<Old> among(Collection<String> states, LocalDate today) {
    var newest = newestNotified(today);
    return states.stream()
        .map(state -> new Old(state, Optional.ofNullable(newest.get(state))))
        .filter(old -> isOld(old, today))
        .toList();
  }

  private static boolean isOld(Old old, LocalDate today) {
    return old.newest().map(from -> from.plus(OLD_AFTER).isBefore(today)).orElse(true);
  }

  private Map<String, LocalDate> newestNotified(LocalDate today) {
    var newest = new HashMap<String, LocalDate>();
    for (Object[] row :
        em.createQuery(
                """
                select r.stateCode, max(r.validFrom) from WageRate r left join r.sheet s
                where (s.id is null or s.agreedAt is not null)
                  and r.basis = org.loomhive.wage.rate.RateBasis.NOTIFIED
                  and r.validFrom <= :today
                group by r.stateCode
                """,
                Object[].class)
            .setParameter("today", today)
            .getResultList()) newest.put((String) row[0], (LocalDate) row[1]);
    return newest;
  }
}
