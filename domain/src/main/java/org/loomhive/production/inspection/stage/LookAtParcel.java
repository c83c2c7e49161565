package org.loomhive.production.inspection.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.parcel.HoldParcel;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.Stage;

/** Somebody looks at a parcel before it leaves. What is not right holds it until it is. */
@ApplicationScoped
public class LookAtParcel {
  @Inject HoldParcel hold;
  @Inject InspectionPlans plans;
  @Inject Variants variants;
  @Inject StageLooks looks;

  @Transactional
  public void look(OrderNumber order, int parcel, Seen seen, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    if (seen.good()) hold.release(order, parcel, actor);
    else hold.hold(order, parcel, seen.words(), actor);
    looks.add(StageLook.atParcel(StageLooks.key(order, parcel), seen), seen, actor);
  }

  /** What the plans for the kinds of its pieces ask, each plan once. */
  public List<PlanPoint> points(Packing parcel) {
    return parcel.lines().stream()
        .map(line -> variants.get(line.sku()).product().kind())
        .distinct()
        .flatMap(kind -> plans.points(kind, Stage.PACKING).stream())
        .toList();
  }
}
