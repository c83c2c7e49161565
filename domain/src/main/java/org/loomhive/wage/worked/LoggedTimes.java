package org.loomhive.wage.worked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.WorkOrderNumber;

/** All that makers said about their hours. */
@ApplicationScoped
public class LoggedTimes {
  private static final int SCREENFUL = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(LoggedTime said) {
    em.persist(said);
  }

  public Optional<LoggedTime> find(WorkOrderNumber work) {
    return em.createQuery("select t from LoggedTime t where t.workOrder = :work", LoggedTime.class)
        .setParameter("work", work)
        .getResultStream()
        .findFirst();
  }

  /** What somebody does not see is not there for her. */
  public LoggedTime get(WorkOrderNumber work, Actor actor) {
    var said = find(work).orElseThrow(() -> new NotFound("logged time", work));
    actor.requireSight(said.cooperative());
    return said;
  }

  List<LoggedTime> of(MemberRef member) {
    return em.createQuery("select t from LoggedTime t where t.member = :member", LoggedTime.class)
        .setParameter("member", member)
        .getResultList();
  }

  /** What waits for a question, the oldest first. */
  public List<LoggedTime> heldIn(CooperativeRef cooperative) {
    return em.createQuery(
            "select t from LoggedTime t where t.cooperative = :cooperative and t.held = true"
                + " and t.answeredAt is null order by t.id",
            LoggedTime.class)
        .setParameter("cooperative", cooperative)
        .setMaxResults(SCREENFUL)
        .getResultList();
  }

  /** What may be reckoned with, by its work. */
  Map<WorkOrderNumber, LoggedTime> trustedIn(CooperativeRef cooperative) {
    var byWork = new HashMap<WorkOrderNumber, LoggedTime>();
    em.createQuery(
            "select t from LoggedTime t where t.cooperative = :cooperative"
                + " and (t.held = false or t.answeredAt is not null)",
            LoggedTime.class)
        .setParameter("cooperative", cooperative)
        .getResultStream()
        .forEach(said -> byWork.put(said.workOrder(), said));
    return byWork;
  }
}
