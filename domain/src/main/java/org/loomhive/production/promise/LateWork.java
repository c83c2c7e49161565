package org.loomhive.production.promise;

import static org.loomhive.production.WorkOrders.HEADINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.production.WorkOrder;

/** Work whose day is over and that nobody finished yet. */
@ApplicationScoped
public class LateWork {
  private static final String LATE =
      " from WorkOrder w where w.count.inspectedAt is null and w.dueOn < :today"
          + " and w.count.finishedAt is null and w.count.receivedAt is null";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Of the cooperatives that an actor sees, what waits longest first. */
  public List<WorkOrder> seenBy(Actor actor, LocalDate today, int first, int count) {
    return seenBy(actor, today, Leafing.through(first, count));
  }

  public List<WorkOrder> seenBy(Actor actor, LocalDate today, Leafing how) {
    if (seesNothing(actor)) return List.of();
    var end = HEADINGS.where(how) + HEADINGS.order(how, "w.dueOn, w.id");
    var query = query("select w", end, WorkOrder.class, actor).setParameter("today", today);
    return HEADINGS.rows(query, how);
  }

  public long count(Actor actor, LocalDate today) {
    return count(actor, today, Leafing.all());
  }

  public long count(Actor actor, LocalDate today, Leafing how) {
    if (seesNothing(actor)) return 0;
    var query = query("select count(w)", HEADINGS.where(how), Long.class, actor);
    return HEADINGS.fill(query.setParameter("today", today), how).getSingleResult();
  }

  /** The same facts that the database is asked for. */
  public boolean isLate(WorkOrder work, LocalDate today) {
    boolean open =
        !work.isInspected() && work.finishedAt().isEmpty() && work.count().receivedAt().isEmpty();
    return open && work.dueOn().isBefore(today);
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }

  private <T> TypedQuery<T> query(String what, String end, Class<T> type, Actor actor) {
    var mine = actor.isNetworkWide() ? "" : " and w.cooperative in :mine";
    var query = em.createQuery(what + LATE + mine + end, type);
    return actor.isNetworkWide() ? query : query.setParameter("mine", actor.cooperatives());
  }
}
