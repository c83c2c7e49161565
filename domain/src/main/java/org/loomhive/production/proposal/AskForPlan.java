package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;

/**
 * Asks for a proposal. While one is being made, asking again is asking for the same. Plans of one
 * day have one seed, so that the same task gives the same plan.
 */
@ApplicationScoped
public class AskForPlan {
  @Inject WorkPlans plans;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public PlanRef ask(CooperativeRef of, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(of);
    var open = plans.newest(of).filter(WorkPlan::isOpen);
    if (open.isPresent()) return open.get().ref();
    var cooperative = cooperatives.get(of);
    var now = clock.instant();
    var plan = new WorkPlan(cooperative, cooperative.businessDay(now).toEpochDay());
    plans.add(plan.asked(actor, now));
    return plan.ref();
  }
}
