package org.loomhive.production.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.receipt.Receipt;

/** The plans of inspection; the newest edition of each kind is in force. */
@ApplicationScoped
public class InspectionPlans {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Puts a plan in force as the next edition for its kind. */
  @Transactional
  public void add(InspectionPlan plan, Actor actor) {
    actor.require(Role.QUALITY, Role.NETWORK_ADMIN);
    if (plan.points().isEmpty()) throw new Refused(ProductionRefusal.PLAN_WITHOUT_POINTS);
    int edition = find(plan.kind()).map(InspectionPlan::edition).orElse(0) + 1;
    em.persist(plan.publish(edition, actor, clock.instant()));
  }

  public Optional<InspectionPlan> find(ProductKind kind) {
    return em.createQuery(
            "select p from InspectionPlan p where p.kind = :kind order by p.edition desc",
            InspectionPlan.class)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What is looked at in a kind then; nothing where there is no plan. */
  public List<PlanPoint> points(ProductKind kind, Stage stage) {
    return find(kind).map(plan -> plan.points(stage)).orElse(List.of());
  }

  /** What was read in a receipt, piece by piece. */
  public List<Reading> readingsOf(Receipt receipt) {
    return em.createQuery(
            "select r from Reading r where r.receipt = :receipt order by r.piece, r.point.position",
            Reading.class)
        .setParameter("receipt", receipt)
        .getResultList();
  }
}
