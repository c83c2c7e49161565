package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** All rates that were ever in force, and those that wait for a second person. */
@ApplicationScoped
public class WageRates {
  private static final String RATES = "select r from WageRate r left join r.sheet s where ";
  private static final String IN_FORCE = "(s.id is null or s.agreedAt is not null) and ";
  private static final String NOT_DECLINED = "s.declinedAt is null and ";
  private static final String OF_SCOPE =
      "r.stateCode = :state and r.level = :level and r.basis = :basis";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(WageRate rate) {
    em.persist(rate);
  }

  /** The floor on a day. */
  public WageRate floor(String stateCode, SkillLevel level, LocalDate on) {
    return new StateRates(stateCode, inForce(stateCode, level, on)).floor(level, on);
  }

  /** All that a state ever had, for whoever asks for many days. */
  public StateRates in(String stateCode) {
    var all =
        em.createQuery(RATES + IN_FORCE + "r.stateCode = :state", WageRate.class)
            .setParameter("state", stateCode)
            .getResultList();
    return new StateRates(stateCode, all);
  }

  /** All of one scope, whenever they hold. */
  List<WageRate> inForce(WageRate.Scope scope) {
    return of(scope, IN_FORCE);
  }

  /** The same with those that wait. */
  List<WageRate> inForceOrWaiting(WageRate.Scope scope) {
    return of(scope, NOT_DECLINED);
  }

  private List<WageRate> of(WageRate.Scope scope, String standing) {
    return em.createQuery(RATES + standing + OF_SCOPE, WageRate.class)
        .setParameter("state", scope.stateCode())
        .setParameter("level", scope.level())
        .setParameter("basis", scope.basis())
        .getResultList();
  }

  private List<WageRate> inForce(String stateCode, SkillLevel level, LocalDate on) {
    return em.createQuery(
            RATES
                + IN_FORCE
                + """
                r.stateCode = :state and r.level = :level and r.validFrom <= :day
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
            RATES
                + IN_FORCE
                + "r.stateCode = :state order by r.validFrom desc, r.basis, r.level, r.id",
            WageRate.class)
        .setParameter("state", stateCode)
        .setMaxResults(100)
        .getResultList();
  }
}
