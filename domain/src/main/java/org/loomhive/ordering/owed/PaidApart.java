package org.loomhive.ordering.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.card.PayWithCard;
import org.loomhive.payment.Payment;
import org.loomhive.payment.Payments;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.RefundReason;

/**
 * What of an order no gateway is asked for: a gift card pays it, or a company owes it. It is taken
 * when the order is placed, and given back when nobody pays the rest.
 */
@ApplicationScoped
public class PaidApart {
  @Inject PayWithCard card;
  @Inject PayLater later;
  @Inject Payments payments;
  @Inject AskRefund refund;

  /** The card first; what is left may be owed. */
  public void promise(Order order, Basket basket, PricedBasket priced) {
    card.promise(order, basket.giftCard());
    later.promise(order, priced);
  }

  /** Takes what was promised; an order that it covers is paid with that. */
  public void take(Order order) {
    card.take(order);
    later.take(order);
  }

  /**
   * Money came for an order. True when there is all of it; of an order that had lapsed what was
   * given back is asked for once more, and if that cannot be, what came goes back.
   */
  public boolean isWhole(Order order, PaymentRef came) {
    if (order.toPay().equals(order.total())) return true;
    if (received(order).compareTo(order.total()) >= 0) return true;
    if (payments.get(came).isStored()) return false;
    if (card.takeIfThere(order) && later.takeIfThere(order)) return false;
    giveBack(order);
    refund.whole(came, RefundReason.CANCELLED);
    return false;
  }

  /** Nobody pays the rest: it is on the card again, and owed no more. */
  public void giveBack(Order order) {
    if (order.toPay().equals(order.total())) return;
    for (Payment payment : payments.lockCaptured(order.number()))
      if (payment.isStored()) refund.whole(payment.ref(), RefundReason.CANCELLED);
  }

  private Money received(Order order) {
    var there = payments.lockCaptured(order.number()).stream().map(Payment::refundable).toList();
    return Money.sum(order.total().currency(), there);
  }
}
