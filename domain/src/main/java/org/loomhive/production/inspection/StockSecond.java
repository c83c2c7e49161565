package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.stock.StockKeeping;

/**
 * Seconds whose maker agreed come into the store as a variant of their own, for the agreed price.
 * Doing it twice brings them once; what she took back never comes.
 */
@ApplicationScoped
public class StockSecond {
  @Inject Seconds seconds;
  @Inject Variants variants;
  @Inject PublishProduct publish;
  @Inject StockKeeping stock;
  @Inject Clock clock;

  /**
   * @param flaw in words for buyers
   */
  @Transactional
  public Sku stock(ReceiptNumber receipt, String flaw, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var second = seconds.lock(receipt);
    actor.requireSight(second.receipt().workOrder().cooperative());
    second.requireAgreed();
    if (second.sku().isPresent()) return second.sku().get();
    if (flaw == null || flaw.isBlank()) throw new Refused(ProductionRefusal.SECOND_NEEDS_ITS_FLAW);
    var made = offer(second, flaw);
    stock.receive(made.sku(), second.pieces(), receipt.value());
    second.stocked(made.sku(), clock.instant());
    return made.sku();
  }

  private Variant offer(Second second, String flaw) {
    var work = second.receipt().workOrder();
    var good = variants.get(work.sku());
    var made = good.second(flaw, second.price(), work.pieceRate().orElseThrow());
    good.product().offers(made);
    if (good.product().isPublished()) publish.publish(good.product());
    return made;
  }
}
