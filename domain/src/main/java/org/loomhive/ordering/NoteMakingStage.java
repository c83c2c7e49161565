package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;

/**
 * Tells the buyer how far her piece is. Noting a stage twice, or an earlier one after a later one,
 * changes nothing.
 */
@ApplicationScoped
public class NoteMakingStage {
  @Inject Orders orders;
  @Inject Clock clock;

  @Transactional
  public void note(OrderNumber number, int lineNumber, MakingStage stage) {
    line(number, lineNumber).note(stage, clock.instant());
  }

  /**
   * So many pieces of the line can leave by now.
   *
   * @param pieces all that passed their check since it was ordered
   */
  @Transactional
  public void checked(OrderNumber number, int lineNumber, int pieces) {
    line(number, lineNumber).checked(pieces, clock.instant());
  }

  private OrderLine line(OrderNumber number, int lineNumber) {
    var order = orders.lock(number);
    if (!order.isPaid()) throw new Refused(OrderRefusal.NOT_PAID, number);
    return order.line(lineNumber);
  }
}
