package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.receipt.MaterialOfReceipt;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;

/**
 * Rejected pieces are looked at once more, by somebody else, when their maker or the workshop asks.
 * They come as a receipt of their own; both looks are kept, and the second decides. Pieces that she
 * is to make good are with her: when she asks, somebody else looks once she brings them.
 */
@ApplicationScoped
public class LookAgain {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkOrders workOrders;
  @Inject Receipts receipts;
  @Inject MaterialOfReceipt material;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** The workshop follows, told by the outbox. */
  @Transactional
  public void ask(ReceiptNumber number, MemberRef maker) {
    var receipt = receipts.getOwn(number, maker);
    if (receipt.isLookAsked()) return;
    boolean isRejected = pieces(receipt, InspectionResult.REJECT) > 0;
    boolean isWithHer =
        pieces(receipt, InspectionResult.REWORK) > 0 && receipt.workOrder().count().inRework() > 0;
    if (receipt.againFor().isPresent() || !isRejected && !isWithHer)
      throw new Refused(ProductionRefusal.NOTHING_TO_LOOK_AT_AGAIN);
    receipt.askForLook(clock.instant());
    if (isRejected) outbox.add(new AnotherLookAsked(number.value()));
  }

  void on(@Observes AnotherLookAsked event) {
    begin(new ReceiptNumber(event.receipt()), Actor.system());
  }

  /** Beginning twice is beginning once. */
  @Transactional
  public void begin(ReceiptNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var work = workOrders.lock(receipts.get(number, actor).workOrder().number(), actor);
    var first = receipts.now(receipts.get(number, actor));
    if (receipts.againFor(first).isPresent()) return;
    int rejected = requireRejected(first);
    first.askForLook(clock.instant());
    work.lookAgain(InspectionResult.REJECT, rejected);
    material.lookAgain(first, receipts.again(first, rejected, actor), actor);
  }

  private int requireRejected(Receipt receipt) {
    int rejected = pieces(receipt, InspectionResult.REJECT);
    if (rejected == 0 || receipt.againFor().isPresent())
      throw new Refused(ProductionRefusal.NOTHING_TO_LOOK_AT_AGAIN);
    return rejected;
  }

  private int pieces(Receipt receipt, InspectionResult found) {
    return em.createQuery(
            "select coalesce(sum(i.pieces), 0) from Inspection i where i.receipt = :receipt"
                + " and i.result = :found",
            Number.class)
        .setParameter("receipt", receipt)
        .setParameter("found", found)
        .getSingleResult()
        .intValue();
  }
}
