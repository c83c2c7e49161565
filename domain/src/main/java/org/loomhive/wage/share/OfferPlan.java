package org.loomhive.wage.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.proposal.Draw;
import org.loomhive.production.proposal.PlanLine;
import org.loomhive.production.proposal.PlanRef;
import org.loomhive.production.proposal.PlanRefusal;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.wage.OfferWork;

/**
 * Offers what a plan proposes, line by line, each in a transaction of its own: lots are set aside
 * and the member is asked at the fair rate. A line that cannot be offered any more says so and
 * stops no other. Offering twice is offering once.
 */
@ApplicationScoped
public class OfferPlan {
  @Inject WorkPlans plans;
  @Inject AllocateLot allocate;
  @Inject OfferWork offer;
  @Inject Clock clock;
  @Inject OfferPlan self;

  /** Gives how many could not be offered. */
  public int offer(PlanRef ref, Actor actor) {
    int hindered = 0;
    for (WorkOrderNumber work : self.open(ref, actor)) {
      try {
        self.offer(ref, work, actor);
      } catch (Refused | NotFound changedMeanwhile) {
        self.hinder(ref, work, actor);
        hindered++;
      }
    }
    return hindered;
  }

  @Transactional
  public List<WorkOrderNumber> open(PlanRef ref, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var plan = plans.get(ref, actor);
    if (!plan.isFinished()) throw new Refused(PlanRefusal.NOT_FINISHED);
    return plan.lines().stream().filter(PlanLine::isOpen).map(PlanLine::workOrder).toList();
  }

  @Transactional
  public void offer(PlanRef ref, WorkOrderNumber work, Actor actor) {
    var line = plans.line(ref, work, actor);
    if (!line.isOpen()) return;
    for (Draw draw : line.draws()) allocate.allocate(work, draw.lot(), draw.quantity(), actor);
    offer.offer(work, line.member().orElseThrow(), actor);
    line.offered(clock.instant());
  }

  @Transactional
  public void hinder(PlanRef ref, WorkOrderNumber work, Actor actor) {
    plans.line(ref, work, actor).hindered(clock.instant());
  }
}
