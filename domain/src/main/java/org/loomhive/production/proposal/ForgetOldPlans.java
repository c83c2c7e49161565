package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Takes plans away that were asked for long ago, with their reasons, which tell of what members
 * earn; the newest plan of a cooperative stays. Choices for work that is done go too.
 */
@ApplicationScoped
public class ForgetOldPlans {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int AT_ONCE = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Gives how many plans went. */
  @Transactional
  public int all() {
    forgetChoices();
    List<?> old = old();
    for (Object plan : old) remove(((Number) plan).longValue());
    return old.size();
  }

  /** Some of them; the rest is for the next night. */
  private List<?> old() {
    return em.createNativeQuery(
            "SELECT p.id FROM work_plan p JOIN (SELECT cooperative_ref, MAX(id) AS id"
                + " FROM work_plan GROUP BY cooperative_ref) newest"
                + " ON newest.cooperative_ref = p.cooperative_ref"
                + " WHERE p.asked_at < ? AND p.id < newest.id ORDER BY p.id LIMIT "
                + AT_ONCE)
        .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
        .getResultList();
  }

  private void remove(long plan) {
    var lines = " WHERE line_id IN (SELECT id FROM plan_line WHERE plan_id = ?)";
    for (String rows :
        List.of(
            "DELETE FROM plan_reason" + lines,
            "DELETE FROM plan_draw" + lines,
            "DELETE FROM plan_line WHERE plan_id = ?",
            "DELETE FROM plan_tenth WHERE plan_id = ?",
            "DELETE FROM work_plan WHERE id = ?"))
      em.createNativeQuery(rows).setParameter(1, plan).executeUpdate();
  }

  private void forgetChoices() {
    em.createNativeQuery(
            "DELETE FROM plan_choice WHERE work_order_number IN"
                + " (SELECT number FROM work_order WHERE inspected_at IS NOT NULL)")
        .executeUpdate();
  }
}
