package org.loomhive.ledger.exchange;

import static org.loomhive.ledger.Account.EXCHANGE;
import static org.loomhive.ledger.Account.EXCHANGE_DIFFERENCE;
import static org.loomhive.ledger.Account.PAYMENT_COSTS;

import org.loomhive.kernel.Money;
import org.loomhive.ledger.JournalEntry;

/** How money that moves stands in the books: each currency for itself comes to nothing. */
final class ExchangeEntries {
  private ExchangeEntries() {}

  /** It stayed in its currency. */
  static JournalEntry moved(Transfer transfer) {
    return left("money.moved", transfer).debit(transfer.came().account(), transfer.came().amount());
  }

  /**
   * It became another currency.
   *
   * @param worth what was given, by the rate of the books; what came instead is a gain or a loss
   */
  static JournalEntry changed(Transfer transfer, Money worth) {
    return left("money.changed", transfer)
        .debit(EXCHANGE, transfer.left().amount())
        .credit(EXCHANGE, worth)
        .debit(transfer.came().account(), transfer.came().amount())
        .debit(EXCHANGE_DIFFERENCE, worth.minus(transfer.came().amount()));
  }

  private static JournalEntry left(String event, Transfer transfer) {
    var left = transfer.left();
    return JournalEntry.about(event, transfer.reference(), transfer.on())
        .credit(left.account(), left.amount().plus(left.cost()))
        .debit(PAYMENT_COSTS, left.cost());
  }
}
