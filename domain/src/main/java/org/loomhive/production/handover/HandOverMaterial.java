package org.loomhive.production.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.IssueMaterial;
import org.loomhive.membership.Cooperatives;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.production.OfferAccepted;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.jobwork.ChallanSeries;

/**
 * Gives the member who took the work what was set aside for it, with a slip; from then on she is
 * making it. All of it goes in one transaction, and there is nothing left to give the second time.
 */
@ApplicationScoped
public class HandOverMaterial {
  @Inject WorkOrders workOrders;
  @Inject Holdings holdings;
  @Inject IssueMaterial issue;
  @Inject IssueSlips slips;
  @Inject NoteMakingStage stages;
  @Inject ChallanSeries series;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  void on(@Observes OfferAccepted event) {
    handOver(new WorkOrderNumber(event.workOrder()));
  }

  @Transactional
  public void handOver(WorkOrderNumber number) {
    var work = workOrders.lock(number);
    if (!work.isAccepted() || work.isInspected()) return;
    give(work);
    if (work.isForOrder()) {
      note(work, MakingStage.MATERIAL_GIVEN);
      note(work, MakingStage.IN_MAKING);
    }
  }

  private void give(WorkOrder work) {
    var aside =
        holdings.forWork(work.number()).stream()
            .filter(held -> held.account().setAside().isPositive())
            .toList();
    if (aside.isEmpty()) return;
    var slip = new IssueSlip(work).by(Actor.system(), clock.instant());
    for (Holding held : aside) {
      var to = new Holding.Key(held.lot(), slip.member(), work.number());
      issue.issue(to, held.account().setAside(), Actor.system());
      slip.add(held, held.account().setAside());
    }
    var day = cooperatives.get(work.cooperative()).businessDay(slip.madeAt());
    series.next(work.cooperative(), day).ifPresent(slip::isChallan);
    slips.add(slip);
  }

  private void note(WorkOrder work, MakingStage stage) {
    stages.note(work.orderNumber().orElseThrow(), work.orderLine().orElseThrow(), stage);
  }
}
