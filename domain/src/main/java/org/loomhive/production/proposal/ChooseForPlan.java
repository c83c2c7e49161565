package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Members;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.declined.DeclinedOffers;

/** A manager decides for a work order before the next plan is made, and may take that back. */
@ApplicationScoped
public class ChooseForPlan {
  @Inject WorkPlans plans;
  @Inject WorkOrders workOrders;
  @Inject Members members;
  @Inject DeclinedOffers declined;
  @Inject Clock clock;

  /** The next plan gives it to her, if she has the time, or lets it wait; she was talked to. */
  @Transactional
  public void pin(WorkOrderNumber number, MemberRef whom, Actor actor) {
    var work = find(number, actor);
    var member = members.get(whom);
    if (!member.cooperative().equals(work.cooperative())) throw new NotFound("member", whom);
    if (!work.recipe().suits(member.skills()))
      throw new Refused(PlanRefusal.NOT_HER_CRAFT, member.called());
    if (member.hoursPerWeek() == 0) throw new Refused(PlanRefusal.OFFERS_NO_HOURS, member.called());
    declined.forget(number, whom);
    choose(work, whom, actor);
  }

  /** The next plans do not touch it. */
  @Transactional
  public void leaveOut(WorkOrderNumber number, Actor actor) {
    choose(find(number, actor), null, actor);
  }

  /** The next plan decides again. */
  @Transactional
  public void undo(WorkOrderNumber number, Actor actor) {
    find(number, actor);
    plans.choiceFor(number).ifPresent(plans::remove);
  }

  private void choose(WorkOrder work, MemberRef whom, Actor actor) {
    var there = plans.choiceFor(work.number());
    var choice = there.orElseGet(() -> new PlanChoice(work));
    choice.is(whom, actor, clock.instant());
    if (there.isEmpty()) plans.add(choice);
  }

  private WorkOrder find(WorkOrderNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var work = workOrders.lock(number, actor);
    if (work.isOffered()) throw new Refused(ProductionRefusal.ALREADY_OFFERED, number);
    return work;
  }
}
