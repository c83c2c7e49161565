package org.loomhive.production.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.IssueMaterial;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.production.OfferAccepted;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * Gives the member who took the work what was set aside for it; from then on she is making it.
 * There is nothing left to give the second time.
 */
@ApplicationScoped
public class HandOverMaterial {
  @Inject WorkOrders workOrders;
  @Inject Holdings holdings;
  @Inject IssueMaterial issue;
  @Inject NoteMakingStage stages;

  void on(@Observes OfferAccepted event) {
    handOver(new WorkOrderNumber(event.workOrder()));
  }

  @Transactional
  public void handOver(WorkOrderNumber number) {
    var work = workOrders.lock(number);
    if (!work.isAccepted() || work.isInspected()) return;
    for (Holding held : holdings.forWork(number)) give(held, work);
    if (work.isForOrder()) {
      note(work, MakingStage.MATERIAL_GIVEN);
      note(work, MakingStage.IN_MAKING);
    }
  }

  private void give(Holding held, WorkOrder work) {
    var aside = held.account().setAside();
    if (!aside.isPositive()) return;
    var to = new Holding.Key(held.lot(), work.member().orElseThrow(), work.number());
    issue.issue(to, aside, Actor.system());
  }

  private void note(WorkOrder work, MakingStage stage) {
    stages.note(work.orderNumber().orElseThrow(), work.orderLine().orElseThrow(), stage);
  }
}
