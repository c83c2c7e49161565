package org.loomhive.wage;

import static org.loomhive.ledger.Account.WAGES;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.ledger.Account.WAGE_TOP_UPS;

import java.time.LocalDate;
import org.loomhive.ledger.JournalEntry;

/** How wages stand in the books: an expense when they are earned, owed to the member until paid. */
final class WageEntries {
  private WageEntries() {}

  /** Work was accepted, or what was earned with it is corrected. */
  static JournalEntry earned(EarnedWage wage, LocalDate on) {
    var event = wage.isCorrection() ? "wage.corrected" : "wage.earned";
    var key =
        wage.isCorrection() ? wage.workOrder() + "." + wage.correction() : wage.receipt().value();
    return JournalEntry.about(event, key, on)
        .in(wage.cooperative())
        .debit(WAGES, wage.amount())
        .credit(WAGES_PAYABLE, wage.member(), wage.amount());
  }

  /** The month was closed and its piece rates did not reach the floor. */
  static JournalEntry toppedUp(Slip slip, LocalDate on) {
    return JournalEntry.about("wage.topped_up", slip.number().value(), on)
        .in(slip.cooperative())
        .debit(WAGE_TOP_UPS, slip.topUp())
        .credit(WAGES_PAYABLE, slip.member(), slip.topUp());
  }
}
