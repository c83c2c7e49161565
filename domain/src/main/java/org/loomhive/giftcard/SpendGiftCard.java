package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.payment.Payments;
import org.loomhive.payment.TakeStored;
import org.loomhive.payment.refund.RefundDone;
import org.loomhive.payment.refund.Refunds;

/**
 * Pays for orders with what is on a card, under a lock on the card: of many orders at once only as
 * much is paid as there is. What goes back of such a payment goes back onto the card.
 */
@ApplicationScoped
public class SpendGiftCard {
  @Inject GiftCards cards;
  @Inject TakeStored take;
  @Inject Payments payments;
  @Inject Refunds refunds;
  @Inject Clock clock;

  /** As much of a sum as can be paid now, in the transaction that places the order; locked. */
  public Money room(GiftCardRef ref, Money total) {
    var card = cards.lock(ref);
    card.requireGood(total.currency(), IssueGiftCard.day(clock.instant()));
    return card.partOf(total);
  }

  /** Takes it from the locked card. */
  public void spend(GiftCardRef ref, OrderNumber order, Money part) {
    cards.lock(ref).spend(part);
    var payment = take.take(order, part, ref.value());
    note(ref, GiftCardMovement.Kind.SPENT, payment.value(), part.negated(), order);
  }

  /** The same for an order whose money came late; false when it is not there any more. */
  public boolean spendIfThere(GiftCardRef ref, OrderNumber order, Money part) {
    var card = cards.lock(ref);
    boolean isGood = card.state(IssueGiftCard.day(clock.instant())) == GiftCardState.GOOD;
    if (!isGood || card.balance().compareTo(part) < 0) return false;
    spend(ref, order, part);
    return true;
  }

  void on(@Observes RefundDone done) {
    var payment = payments.get(refunds.get(done.refund()).payment());
    if (!payment.isFromGiftCard()) return;
    var ref = new GiftCardRef(payment.gatewayReference().orElseThrow());
    cards.lock(ref).giveBack(done.amount(), IssueGiftCard.day(clock.instant()));
    var key = done.refund().value();
    note(ref, GiftCardMovement.Kind.GIVEN_BACK, key, done.amount(), done.order());
  }

  private void note(
      GiftCardRef ref, GiftCardMovement.Kind kind, String key, Money amount, OrderNumber order) {
    cards.add(new GiftCardMovement(ref, kind, key, amount).with(order, clock.instant()));
  }
}
