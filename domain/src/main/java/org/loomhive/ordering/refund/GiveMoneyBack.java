package org.loomhive.ordering.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.returns.ReturnRefusal;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.ordering.tax.TaxesBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.RefundRefusal;

/** The office gives a buyer some of her money back, for a reason that is written down. */
@ApplicationScoped
public class GiveMoneyBack {
  @Inject Orders orders;
  @Inject FirstOrder first;
  @Inject AskRefund refund;
  @Inject TaxesBack taxes;

  /** For those who see all of the order: a part of it is nobody's to give. */
  @Transactional
  public void give(AskRefund.Wish wish, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var order = orders.lock(wish.order());
    order.lines().forEach(line -> actor.requireSight(line.cooperative()));
    if (!order.isPaid()) throw new Refused(OrderRefusal.NOT_PAID, wish.order());
    if (!wish.reason().isCost()) throw new Refused(RefundRefusal.NOT_BY_HAND);
    if (wish.note().isBlank()) throw new Refused(RefundRefusal.NEEDS_WORDS);
    if (wish.reason() == RefundReason.CLAIM && wish.cause() == LossCause.CHANGE_OF_MIND)
      throw new Refused(ReturnRefusal.NOT_HER_MIND);
    var paid = orders.lock(first.of(order).number());
    var back = GoingBack.ofSum(paid, wish.amount());
    var whole = taxes.wish(paid, back, wish.reason(), wish.note()).because(wish.cause());
    refund.ask(whole, actor);
  }
}
