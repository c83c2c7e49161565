package org.loomhive.ordering.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.ordering.tax.TaxesBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.CoverOrder;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.TaxBack;

/**
 * Gives a buyer the price of what she does not want, as far as something of her money is left: what
 * went back before, for whatever reason, does not go back again, and never keeps her from what she
 * may do. For what was sent in exchange it is the money of the first order.
 */
@ApplicationScoped
public class MoneyLeft {
  private static final Why UNSENT = new Why(RefundReason.CANCELLED, "", null);

  @Inject Orders orders;
  @Inject ReturnRequests requests;
  @Inject FirstOrder first;
  @Inject AskRefund refund;
  @Inject CoverOrder cover;
  @Inject TaxesBack taxes;
  @Inject Clock clock;

  /**
   * Why it goes back.
   *
   * @param note what it is about; may be empty
   * @param cause what the loss came from; null where nobody said
   */
  public record Why(RefundReason reason, String note, LossCause cause) {}

  /** What would be given for it now. */
  public Money worth(Order order, GoingBack back) {
    return atMost(order, first.asPaid(order, back)).sum();
  }

  /** Of what never left, which was not earned. Nothing where nothing is left. */
  public void giveUnsent(Order order, GoingBack back, Actor actor) {
    var exchange = requests.replacedBy(order.number());
    if (exchange.isPresent()) giveInstead(exchange.get(), order, back, actor);
    else spare(order, price(back), pay(order, back, UNSENT, actor));
  }

  /** What of its price went back before was no cost, as nothing of it leaves. */
  private void spare(Order order, Money price, Money given) {
    var before = price.minus(given);
    if (!before.isPositive()) return;
    cover.wasGiven(order.number(), before, orders.coverLess(order, before, clock.instant()));
  }

  /** The house does not pay another piece any more: she is paid for the one that came back. */
  private void giveInstead(ReturnRequest exchange, Order order, GoingBack back, Actor actor) {
    var cause = exchange.cause().orElseThrow();
    if (back.sum().isPositive()) {
      var stays = orders.coverLess(order, back.sum(), clock.instant());
      cover.less(order.number(), back.sum(), stays, cause);
    }
    give(order, first.asPaid(order, back), new Why(RefundReason.RETURNED, "", cause), actor);
  }

  /** Nothing where nothing is left. */
  public void give(Order order, GoingBack back, Why why, Actor actor) {
    pay(order, back, why, actor);
  }

  /** Gives what of it is not tax. */
  private Money pay(Order order, GoingBack back, Why why, Actor actor) {
    var paid = orders.lock(first.of(order).number());
    var less = atMost(order, back);
    if (!less.sum().isPositive()) return less.sum();
    var wish = taxes.wish(paid, less, why.reason(), why.note());
    refund.ask(wish.because(why.cause()), actor);
    return price(new GoingBack(wish.amount(), wish.taxes()));
  }

  private static Money price(GoingBack back) {
    var taxes = back.taxes().stream().map(TaxBack::amount).toList();
    return back.sum().minus(Money.sum(back.sum().currency(), taxes));
  }

  /** The same, or what is left of her money. */
  public GoingBack atMost(Order order, GoingBack back) {
    var room = refund.room(first.of(order).number(), order.total().currency());
    return back.sum().compareTo(room) > 0 ? back.reducedTo(room) : back;
  }
}
