package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** All rates that were ever in force. */
@ApplicationScoped
public class WageRates {
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
        em.createQuery("select r from WageRate r where r.stateCode = :state", WageRate.class)
            .setParameter("state", stateCode)
            .getResultList();
    return new StateRates(stateCode, all);
  }

  /** All of one scope, whenever they hold. */
  List<WageRate> all(WageRate.Scope scope) {
    return em.createQuery(
            "select r from WageRate r where r.stateCode = :state and r.level = :level"
                + " and r.basis = :basis",
            WageRate.class)
        .setParameter("state", scope.stateCode())
        .setParameter("level", scope.level())
        .setParameter("basis", scope.basis())
        .getResultList();
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
