package org.loomhive.ordering.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.ordering.tax.TaxesBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;

/**
 * Gives a buyer the price of what she does not want, as far as something of her money is left: what
 * went back before, for whatever reason, does not go back again, and never keeps her from what she
 * may do.
 */
@ApplicationScoped
public class MoneyLeft {
  @Inject AskRefund refund;
  @Inject TaxesBack taxes;

  /**
   * Why it goes back.
   *
   * @param note what it is about; may be empty
   * @param cause what the loss came from; null where nobody said
   */
  public record Why(RefundReason reason, String note, LossCause cause) {
    public static Why of(RefundReason reason) {
      return new Why(reason, "", null);
    }
  }

  /** What may still go back of all that she paid. */
  public Money of(Order order) {
    return refund.room(order.number(), order.total().currency());
  }

  /** Nothing where nothing is left. */
  public void give(Order order, GoingBack back, Why why, Actor actor) {
    var less = atMost(order, back);
    if (!less.sum().isPositive()) return;
    var wish = taxes.wish(order, less, why.reason(), why.note());
    refund.ask(wish.because(why.cause()), actor);
  }

  /** The same, or what is left of her money. */
  public GoingBack atMost(Order order, GoingBack back) {
    var room = of(order);
    return back.sum().compareTo(room) > 0 ? back.reducedTo(room) : back;
  }
}
