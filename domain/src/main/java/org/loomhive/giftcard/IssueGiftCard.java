package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.messaging.Outbox;

/**
 * Makes a card good: one that a buyer paid, or one that the house gives. What the house gives above
 * the limit takes a second person. Nobody on the staff ever sees a code.
 */
@ApplicationScoped
public class IssueGiftCard {
  @Inject GiftCards cards;
  @Inject GiftCardRules rules;
  @Inject Journal journal;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** The house gives one; good at once when it is within the limit of one person. */
  @Transactional
  public GiftCard give(Present present, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!present.amount().isPositive()) throw new Refused(GiftCardRefusal.NOTHING_TO_GIVE);
    var card = new GiftCard(present, actor, clock.instant());
    cards.add(card);
    boolean isLittle = present.amount().compareTo(rules.limit(present.amount().currency())) <= 0;
    if (isLittle) begin(card, actor, GiftCardEntries.given(card, today()));
    return card;
  }

  @Transactional
  public void approve(GiftCardRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var card = cards.lock(ref);
    if (card.isIssued()) return;
    if (card.askedBy().equals(actor.ref())) throw new Refused(GiftCardRefusal.NEEDS_SECOND_PERSON);
    begin(card, actor, GiftCardEntries.given(card, today()));
  }

  /** Whoever asked may also think better of it. */
  @Transactional
  public void decline(GiftCardRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    cards.lock(ref).decline(clock.instant());
  }

  /** In the transaction that takes the money for it. */
  void sold(GiftCardSale sale) {
    var card = new GiftCard(sale.present(), Actor.system(), clock.instant()).soldAs(sale.number());
    cards.add(card);
    begin(card, Actor.system(), GiftCardEntries.sold(card, sale.number(), today()));
  }

  private void begin(GiftCard card, Actor actor, JournalEntry entry) {
    var now = clock.instant();
    card.issue(actor, now, rules.lastDay(today()));
    cards.add(
        new GiftCardMovement(
                card.ref(), GiftCardMovement.Kind.ISSUED, card.ref().value(), card.worth())
            .with(card.sale().orElse(null), now));
    journal.post(entry);
    outbox.add(new GiftCardToSend(card.ref().value()));
  }

  private LocalDate today() {
    return day(clock.instant());
  }

  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
