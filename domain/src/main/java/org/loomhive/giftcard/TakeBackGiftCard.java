package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.giftcard.giver.GiverToTell;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Journal;
import org.loomhive.messaging.Outbox;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.RefundReason;

/**
 * Whoever bought a card takes it back within fourteen days, as long as nothing was spent from it:
 * its code opens nothing any more, and what she paid goes back the way it came.
 */
@ApplicationScoped
public class TakeBackGiftCard {
  @Inject GiftCards cards;
  @Inject Journal journal;
  @Inject AskRefund refund;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** She may take it back now. */
  public boolean isOpen(GiftCardSale sale) {
    return sale.isPaid() && why(sale, card(sale)).isEmpty();
  }

  /** She has. */
  public boolean isDone(GiftCardSale sale) {
    return sale.isPaid() && card(sale).state(today()) == GiftCardState.TAKEN_BACK;
  }

  /** Doing it twice is once. */
  @Transactional
  public void takeBack(OrderNumber number) {
    var sale = cards.lockSale(number).orElseThrow();
    var card = cards.lock(card(sale).ref());
    if (card.state(today()) == GiftCardState.TAKEN_BACK) return;
    why(sale, card)
        .ifPresent(
            no -> {
              throw no;
            });
    card.takeBack(clock.instant());
    var movement =
        new GiftCardMovement(
            card.ref(),
            GiftCardMovement.Kind.TAKEN_BACK,
            card.ref().value(),
            card.worth().negated());
    cards.add(movement.with(null, clock.instant()));
    journal.post(GiftCardEntries.takenBack(card, number, today()));
    var wish = new AskRefund.Wish(number, card.worth(), RefundReason.CANCELLED, "");
    refund.ask(wish, Actor.system());
    outbox.add(GiverToTell.that(GiverToTell.TAKEN_BACK, number));
  }

  /** Why it is not taken back; empty when it is. */
  private Optional<Refused> why(GiftCardSale sale, GiftCard card) {
    if (!card.isWhole(today())) return Optional.of(new Refused(GiftCardRefusal.NOT_WHOLE));
    var last = sale.takenBackUntil();
    if (today().isAfter(last))
      return Optional.of(new Refused(GiftCardRefusal.TAKEN_TOO_LATE, last));
    return Optional.empty();
  }

  private GiftCard card(GiftCardSale sale) {
    return cards.of(sale.number()).orElseThrow();
  }

  private LocalDate today() {
    return IssueGiftCard.day(clock.instant());
  }
}
