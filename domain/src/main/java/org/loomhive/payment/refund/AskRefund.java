package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.kernel.Refused;
import org.loomhive.payment.Payment;
import org.loomhive.payment.Payments;

/**
 * Promises money back to a buyer, in the currency she paid and out of what was taken from her. What
 * the house does by its own rules needs nobody; what a person asks for needs a second one when it
 * is more than the limit.
 */
@ApplicationScoped
public class AskRefund {
  @Inject Payments payments;
  @Inject Refunds refunds;
  @Inject RefundLimits limits;
  @Inject GrantRefund grant;
  @Inject Clock clock;

  /**
   * What is asked for.
   *
   * @param amount all that goes back
   * @param note why, in her words; may be empty
   * @param taxes what of the amount is tax that was collected
   * @param cause what the loss came from; null where nobody said
   */
  public record Wish(
      OrderNumber order,
      Money amount,
      RefundReason reason,
      String note,
      List<TaxBack> taxes,
      LossCause cause) {
    public Wish {
      taxes = List.copyOf(taxes);
    }

    /** Without tax in it. */
    public Wish(OrderNumber order, Money amount, RefundReason reason, String note) {
      this(order, amount, reason, note, List.of(), null);
    }

    public Wish with(List<TaxBack> parts) {
      return new Wish(order, amount, reason, note, parts, cause);
    }

    public Wish because(LossCause what) {
      return new Wish(order, amount, reason, note, taxes, what);
    }

    /** What is left of it after a part of its amount. */
    Wish after(Refund part) {
      var left = new ArrayList<TaxBack>();
      for (int i = 0; i < taxes.size(); i++) left.add(taxes.get(i).without(part.taxes().get(i)));
      return new Wish(order, amount.minus(part.amount()), reason, note, left, cause);
    }
  }

  /** Takes it from the payments of the order, in the order in which money goes back. */
  @Transactional
  public List<Refund> ask(Wish wish, Actor actor) {
    if (!wish.amount().isPositive()) throw new Refused(RefundRefusal.NOTHING_TO_GIVE);
    var captured = payments.lockCaptured(wish.order());
    requireRoom(wish, captured);
    boolean isFree = actor.isSystem() || limits.isWithin(wish.order(), wish.amount());
    var made = new ArrayList<Refund>();
    var left = wish;
    for (Payment payment : captured) {
      var room = payment.refundable();
      var part = room.compareTo(left.amount()) < 0 ? room : left.amount();
      if (!part.isPositive()) continue;
      made.add(promise(payment, part, left, actor));
      left = left.after(made.get(made.size() - 1));
    }
    if (isFree) made.forEach(refund -> grant.approve(refund, actor));
    return made;
  }

  /** All that is left of one payment, because it should never have come. */
  @Transactional
  public void whole(PaymentRef ref, RefundReason reason) {
    part(ref, payments.lock(ref).refundable(), reason);
  }

  /** What of one payment should never have come. */
  @Transactional
  public void part(PaymentRef ref, Money amount, RefundReason reason) {
    if (!amount.isPositive()) return;
    var payment = payments.lock(ref);
    var wish = new Wish(payment.orderNumber(), amount, reason, "");
    grant.approve(promise(payment, wish.amount(), wish, Actor.system()), Actor.system());
  }

  private Refund promise(Payment payment, Money part, Wish wish, Actor actor) {
    payment.promiseBack(part);
    var refund =
        new Refund(payment, part, wish.reason())
            .with(wish.taxes().stream().map(tax -> tax.share(part, wish.amount())).toList())
            .because(wish.cause())
            .asked(wish.note(), actor, clock.instant());
    refunds.add(refund);
    return refund;
  }

  /** What of all that was paid for an order may still go back. */
  public Money room(OrderNumber order, String currency) {
    var captured = payments.of(order).stream().filter(Payment::isCaptured).toList();
    return Money.sum(currency, captured.stream().map(Payment::refundable).toList());
  }

  private static void requireRoom(Wish wish, List<Payment> captured) {
    var currency = wish.amount().currency();
    for (Payment payment : captured)
      if (!payment.amount().currency().equals(currency))
        throw new Refused(RefundRefusal.OTHER_CURRENCY, payment.amount().currency());
    var room = Money.sum(currency, captured.stream().map(Payment::refundable).toList());
    if (wish.amount().compareTo(room) > 0)
      throw new Refused(RefundRefusal.MORE_THAN_CAPTURED, room);
  }
}
