package org.loomhive.production.inspection.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.Stage;

/**
 * Somebody looks at pieces while they are made, when what is wrong can still be helped. Their maker
 * reads it on her phone. It moves no piece, no day and no pay.
 */
@ApplicationScoped
public class LookInMaking {
  @Inject WorkOrders workOrders;
  @Inject InspectionPlans plans;
  @Inject Variants variants;
  @Inject StageLooks looks;

  @Transactional
  public void look(WorkOrderNumber number, Seen seen, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var work = workOrders.lock(number, actor);
    if (!work.isInMaking()) throw new Refused(ProductionRefusal.NOT_IN_MAKING, number);
    looks.add(StageLook.inMaking(number, seen), seen, actor);
  }

  /** What the plan for its kind asks on the loom. */
  public List<PlanPoint> points(WorkOrder work) {
    return plans.points(variants.get(work.sku()).product().kind(), Stage.IN_MAKING);
  }
}
