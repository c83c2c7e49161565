package org.loomhive.fund;

import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.MEMBER_SHARES;
import static org.loomhive.ledger.Account.PREMIUM_EXPENSE;
import static org.loomhive.ledger.Account.PREMIUM_FUND;
import static org.loomhive.ledger.Account.RESTRICTED_FUNDS;
import static org.loomhive.ledger.Account.SURPLUS_SHARED;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.LocalDate;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.JournalEntry;

/** How common money stands in the books: owed to those to whom it belongs until it is spent. */
public final class FundEntries {
  private FundEntries() {}

  /**
   * A paper on which something is booked.
   *
   * @param key by which the same event is known again
   */
  public record Paper(String key, LocalDate on) {}

  /** A parcel left whose price had a premium in it. */
  public static JournalEntry premiumSetAside(CooperativeRef whose, Money amount, Paper paper) {
    return about("premium.set_aside", paper)
        .in(whose)
        .debit(PREMIUM_EXPENSE, amount)
        .credit(PREMIUM_FUND, whose, amount);
  }

  /** As the members decided. */
  public static JournalEntry premiumSpent(CooperativeRef whose, Money amount, Paper paper) {
    return about("premium.spent", paper)
        .in(whose)
        .debit(PREMIUM_FUND, whose, amount)
        .credit(BANK, amount);
  }

  /**
   * A member bought shares of her cooperative, or got her money back.
   *
   * @param amount below zero when it was paid back
   */
  public static JournalEntry shares(
      CooperativeRef where, MemberRef whose, Money amount, Paper paper) {
    return about(amount.isNegative() ? "share.paid_back" : "share.bought", paper)
        .in(where)
        .debit(BANK, amount)
        .credit(MEMBER_SHARES, whose, amount);
  }

  /** Her part of a surplus is owed to her as a wage is, and goes the same way. */
  public static JournalEntry surplusShared(
      CooperativeRef where, MemberRef whose, Money amount, Paper paper) {
    return about("surplus.shared", paper)
        .in(where)
        .debit(SURPLUS_SHARED, amount)
        .credit(WAGES_PAYABLE, whose, amount);
  }

  /** A donor gave something for a purpose; until it is spent for it, it is owed. */
  public static JournalEntry granted(String fund, Money amount, Paper paper) {
    return about("grant.received", paper)
        .debit(BANK, amount)
        .credit(RESTRICTED_FUNDS, fund, amount);
  }

  /** It was spent for its purpose. */
  public static JournalEntry grantSpent(String fund, Money amount, Paper paper) {
    return about("grant.spent", paper).debit(RESTRICTED_FUNDS, fund, amount).credit(BANK, amount);
  }

  private static JournalEntry about(String event, Paper paper) {
    return JournalEntry.about(event, paper.key(), paper.on());
  }
}
