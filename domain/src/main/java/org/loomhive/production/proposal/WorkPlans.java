package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.WorkOrderNumber;

/** All proposals, and the choices that were made by hand. */
@ApplicationScoped
public class WorkPlans {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(WorkPlan plan) {
    em.persist(plan);
  }

  void add(PlanChoice choice) {
    em.persist(choice);
  }

  void remove(PlanChoice choice) {
    em.remove(choice);
  }

  WorkPlan get(PlanRef ref) {
    return em.createQuery("select p from WorkPlan p where p.ref = :ref", WorkPlan.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("plan", ref));
  }

  /** For those who see its cooperative; for others it is not there. */
  public WorkPlan get(PlanRef ref, Actor actor) {
    var found = get(ref);
    if (!actor.sees(found.cooperative())) throw new NotFound("plan", ref);
    return found;
  }

  /** Held until the transaction ends, so that it is offered once. */
  public PlanLine line(PlanRef ref, WorkOrderNumber work, Actor actor) {
    get(ref, actor);
    return em.createQuery(
            "select l from PlanLine l where l.plan.ref = :ref and l.workOrder = :work",
            PlanLine.class)
        .setParameter("ref", ref)
        .setParameter("work", work)
        .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("plan line", work));
  }

  /** The plan that was asked for last. */
  public Optional<WorkPlan> newest(CooperativeRef cooperative) {
    return em.createQuery(
            "select p from WorkPlan p where p.cooperative = :cooperative order by p.id desc",
            WorkPlan.class)
        .setParameter("cooperative", cooperative)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Lines that go to somebody, or those that wait; the most urgent first. */
  public List<PlanLine> lines(WorkPlan plan, boolean waiting, int first, int count) {
    return em.createQuery(
            "select l from PlanLine l where " + where(waiting) + " order by l.dueOn, l.id",
            PlanLine.class)
        .setParameter("plan", plan)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(WorkPlan plan, boolean waiting) {
    return count(plan, where(waiting));
  }

  /** Lines that can be offered and are not yet. */
  public long countOpen(WorkPlan plan) {
    return count(plan, where(false) + " and l.offeredAt is null and l.hinderedAt is null");
  }

  private long count(WorkPlan plan, String where) {
    return em.createQuery("select count(l) from PlanLine l where " + where, Long.class)
        .setParameter("plan", plan)
        .getSingleResult();
  }

  private static String where(boolean waiting) {
    return "l.plan = :plan and l.member is " + (waiting ? "null" : "not null");
  }

  public Optional<PlanChoice> choiceFor(WorkOrderNumber work) {
    return em.createQuery("select c from PlanChoice c where c.workOrder = :work", PlanChoice.class)
        .setParameter("work", work)
        .getResultStream()
        .findFirst();
  }

  /** Every choice that stands, by its work order. */
  public Map<WorkOrderNumber, PlanChoice> choicesIn(CooperativeRef cooperative) {
    List<PlanChoice> all =
        em.createQuery(
                "select c from PlanChoice c where c.cooperative = :cooperative", PlanChoice.class)
            .setParameter("cooperative", cooperative)
            .getResultList();
    return all.stream().collect(Collectors.toMap(PlanChoice::workOrder, choice -> choice));
  }
}
