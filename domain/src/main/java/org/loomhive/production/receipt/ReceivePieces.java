package org.loomhive.production.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.handover.HandOverMaterial;

/**
 * Takes finished pieces over from their maker, some or all, with the material that is in them; they
 * wait for inspection from then on. The same receipt comes once.
 */
@ApplicationScoped
public class ReceivePieces {
  @Inject WorkOrders workOrders;
  @Inject Receipts receipts;
  @Inject MaterialOfReceipt material;
  @Inject HandOverMaterial handOver;
  @Inject Clock clock;

  @Transactional
  public Receipt receive(NewReceipt came, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var work = workOrders.lock(came.work(), actor);
    var earlier = receipts.find(came.number());
    if (earlier.isPresent()) return requireSame(earlier.get(), came);
    handOver.handOver(work.number());
    var now = clock.instant();
    var receipt = new Receipt(came, work, work.finishedAt().orElse(now)).by(actor, now);
    receipts.add(receipt.withMadeGood(work.receive(came.pieces(), now)));
    material.book(receipt, came, actor);
    return receipt;
  }

  private static Receipt requireSame(Receipt earlier, NewReceipt came) {
    if (earlier.isSameAs(came)) return earlier;
    throw new Refused(ProductionRefusal.RECEIPT_NUMBER_TAKEN, came.number());
  }
}
