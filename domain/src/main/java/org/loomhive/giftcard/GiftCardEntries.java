package org.loomhive.giftcard;

import java.time.LocalDate;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.JournalEntry;

/** What this room debits and credits; what a card pays for is an entry of the payment room. */
final class GiftCardEntries {
  private GiftCardEntries() {}

  /** What a buyer paid is owed to whoever has the code. Nothing is earned, and nobody's wage. */
  static JournalEntry sold(GiftCard card, OrderNumber sale, LocalDate day) {
    return JournalEntry.about("giftcard.sold", card.ref().value(), day)
        .debit(Account.CUSTOMER_PREPAYMENTS, sale, card.worth())
        .credit(Account.GIFT_CARDS, card.ref(), card.worth());
  }

  /** She takes it back: what she paid is owed to her again until it went back. */
  static JournalEntry takenBack(GiftCard card, OrderNumber sale, LocalDate day) {
    return JournalEntry.about("giftcard.taken_back", card.ref().value(), day)
        .debit(Account.GIFT_CARDS, card.ref(), card.worth())
        .credit(Account.CUSTOMER_PREPAYMENTS, sale, card.worth());
  }

  /** The house gives it. */
  static JournalEntry given(GiftCard card, LocalDate day) {
    return JournalEntry.about("giftcard.given", card.ref().value(), day)
        .debit(Account.GIFT_CARDS_GIVEN, card.worth())
        .credit(Account.GIFT_CARDS, card.ref(), card.worth());
  }
}
