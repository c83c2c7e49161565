package org.loomhive.production.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Role;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.receipt.Receipts;

/** Writes down what was read in the pieces of a receipt, once. */
@ApplicationScoped
public class WriteReadings {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkOrders workOrders;
  @Inject Receipts receipts;
  @Inject InspectionPlans plans;
  @Inject PiecePhotos photos;

  @Transactional
  public void write(ReceiptNumber number, List<Read> read, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var receipt = receipts.get(number, actor);
    workOrders.lock(receipt.workOrder().number(), actor);
    if (!plans.readingsOf(receipt).isEmpty()) return;
    var kept = photos.of(receipt);
    for (Read one : read) {
      one.requireCompared(kept.stream().anyMatch(photo -> photo.isOf(one)));
      if (!one.isEmpty()) em.persist(new Reading(receipt, one));
      if (one.hasPhoto()) photos.keep(receipt, one, actor);
    }
  }
}
