package org.loomhive.adapters.outbound;

import java.util.Map;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankAnswer.Status;
import org.loomhive.payout.bank.BankReason;

/** What the error codes of the GSMA API mean to the house. */
final class WalletCodes {
  static final Status COMPLETED = new Status(Outcome.SETTLED, "ACCC", null, null);

  private static final Map<String, BankReason> REASONS =
      Map.ofEntries(
          Map.entry("IdentifierError", BankReason.ACCOUNT_WRONG),
          Map.entry("FormatError", BankReason.FILE_WRONG),
          Map.entry("LengthError", BankReason.FILE_WRONG),
          Map.entry("DuplicateRequest", BankReason.PAID_BEFORE),
          Map.entry("InsufficientFunds", BankReason.NO_FUNDS),
          Map.entry("SamePartiesError", BankReason.ACCOUNT_WRONG),
          Map.entry("MaxBalanceExceeded", BankReason.AMOUNT_TOO_HIGH),
          Map.entry("DailyValueLimitExceeded", BankReason.AMOUNT_TOO_HIGH),
          Map.entry("GreaterThanTransactionMaximum", BankReason.AMOUNT_TOO_HIGH),
          Map.entry("LessThanTransactionMinimum", BankReason.AMOUNT_WRONG),
          Map.entry("CurrencyNotSupported", BankReason.AMOUNT_WRONG));

  private static final int LONGEST_CODE = 35;

  private WalletCodes() {}

  /**
   * @param code as the service gives it; what is no code may be a text with a name in it
   */
  static Status rejected(String code) {
    var known = code.matches("[A-Za-z]{1," + LONGEST_CODE + "}") ? code : null;
    var reason =
        known == null ? BankReason.NOT_SAID : REASONS.getOrDefault(known, BankReason.NOT_SAID);
    return new Status(Outcome.REJECTED, "RJCT", known, reason);
  }
}
