package org.loomhive.wage;

import static org.loomhive.ledger.Account.DEDUCTIONS_PAYABLE;
import static org.loomhive.ledger.Account.MEMBER_ADVANCES;
import static org.loomhive.ledger.Account.PREMIUM_EXPENSE;
import static org.loomhive.ledger.Account.PREMIUM_FUND;
import static org.loomhive.ledger.Account.PRODUCE_BOUGHT;
import static org.loomhive.ledger.Account.WAGES;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;
import static org.loomhive.ledger.Account.WAGE_TOP_UPS;
import static org.loomhive.ledger.Account.WORK_PREPAID;

import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.wage.item.SlipItem;

/** How wages stand in the books: an expense when they are earned, owed to the member until paid. */
public final class WageEntries {
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

  /** A part of the price of work is paid when it is accepted. */
  public static JournalEntry prepaid(SlipItem item, LocalDate on) {
    return JournalEntry.about("wage.prepaid", item.key(), on)
        .in(item.cooperative())
        .debit(WORK_PREPAID, item.member(), item.amount())
        .credit(WAGES_PAYABLE, item.member(), item.amount());
  }

  /** An advance that she asked for was approved. */
  public static JournalEntry advanced(SlipItem item, LocalDate on) {
    return JournalEntry.about("wage.advanced", item.key(), on)
        .in(item.cooperative())
        .debit(MEMBER_ADVANCES, item.member(), item.amount())
        .credit(WAGES_PAYABLE, item.member(), item.amount());
  }

  /** A slip has it that was paid before, or kept it back under the caps. */
  public static JournalEntry keptBack(SlipItem item, LocalDate on) {
    var entry =
        switch (item.kind()) {
          case PREPAID ->
              JournalEntry.about("wage.prepayment_used", item.key(), on)
                  .credit(WORK_PREPAID, item.member(), item.amount());
          case ADVANCE_REPAID ->
              JournalEntry.about("wage.advance_repaid", item.key(), on)
                  .credit(MEMBER_ADVANCES, item.member(), item.amount());
          default ->
              JournalEntry.about("wage.deducted", item.key(), on)
                  .credit(DEDUCTIONS_PAYABLE, item.amount());
        };
    return entry.in(item.cooperative()).debit(WAGES_PAYABLE, item.member(), item.amount());
  }

  /** Honey or other produce of a keeper was bought. */
  public static JournalEntry produceBought(SlipItem item, LocalDate on) {
    return JournalEntry.about("produce.bought", item.key(), on)
        .in(item.cooperative())
        .debit(PRODUCE_BOUGHT, item.amount())
        .credit(WAGES_PAYABLE, item.member(), item.amount());
  }

  /** The premium of the same produce, for what the members decide. */
  public static JournalEntry premium(SlipItem item, Money premium, LocalDate on) {
    return JournalEntry.about("premium.added", item.key(), on)
        .in(item.cooperative())
        .debit(PREMIUM_EXPENSE, premium)
        .credit(PREMIUM_FUND, item.cooperative(), premium);
  }
}
