package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Sku;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.discount.UseDiscount;
import org.loomhive.ordering.owed.PaidApart;
import org.loomhive.ordering.owed.TakeOwed;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.ordering.tax.TaxesBack;
import org.loomhive.payment.PaymentSettled;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.tax.OweTax;
import org.loomhive.stock.Holds;

/**
 * Makes an order paid in the transaction that takes the money. A payment that came after the hold
 * lapsed gets what is left; what is short is written on the line for staff and buyer to see. A
 * second payment, or what of one was for lines that were cancelled, goes back at once.
 */
@ApplicationScoped
public class SettleOrder {
  @Inject Orders orders;
  @Inject Holds holds;
  @Inject AskRefund refund;
  @Inject OweTax tax;
  @Inject TaxesBack taxes;
  @Inject UseDiscount discounts;
  @Inject PaidApart apart;
  @Inject TakeOwed owed;
  @Inject Outbox outbox;
  @Inject Clock clock;

  void on(@Observes PaymentSettled settled) {
    orders.findLocked(settled.order()).ifPresent(order -> settle(order, settled));
  }

  private void settle(Order order, PaymentSettled settled) {
    boolean again = order.isPaid();
    if (again && owed.isTaken(order, settled.payment())) return;
    if (!again && !order.isCancelled() && !apart.isWhole(order, settled.payment())) return;
    order.paid(clock.instant());
    if (again || order.isCancelled()) {
      var reason = again ? RefundReason.PAID_TWICE : RefundReason.CANCELLED;
      refund.whole(settled.payment(), reason);
      return;
    }
    tax.owe(order.number(), order.collectTax(clock.instant()));
    var missing = holds.allocate(order.number().value(), order.demandOfStock());
    note(new HashMap<>(missing), order);
    discounts.countAgain(order.number());
    giveBack(order);
    outbox.add(new OrderPaid(order.number().value()));
  }

  /** It paid for the whole order, also for lines that were cancelled while she was paying. */
  private void giveBack(Order order) {
    var gone = order.lines().stream().filter(OrderLine::isCancelled).toList();
    if (gone.isEmpty()) return;
    var back = GoingBack.ofLines(order, gone);
    refund.ask(taxes.wish(order, back, RefundReason.CANCELLED, ""), Actor.system());
  }

  /** What is short is short once, also where two lines want the same variant. */
  private static void note(Map<Sku, Integer> missing, Order order) {
    for (OrderLine line : order.lines()) {
      int here = Math.min(line.quantity(), missing.getOrDefault(line.sku(), 0));
      line.shortBy(here);
      missing.merge(line.sku(), -here, Integer::sum);
    }
  }
}
