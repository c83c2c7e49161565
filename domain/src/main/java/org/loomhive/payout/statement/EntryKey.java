package org.loomhive.payout.statement;

import java.util.Map;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.payout.bank.BankStatement;

/**
 * Tells a booking from every other one, in a notice and in a statement alike.
 *
 * @param account the number of the account that it stands on
 * @param text a fingerprint
 */
record EntryKey(String account, String text) {
  /**
   * @param seen how often the same was in this file before; bookings without any name may be equal
   */
  static EntryKey of(String account, BankStatement.Entry entry, Map<String, Integer> seen) {
    var names = entry.names();
    var said =
        String.join(
            "|",
            account,
            entry.isDebit() ? "D" : "C",
            entry.amount().minor() + entry.amount().currency(),
            entry.bookedOn().toString(),
            names.uetr().orElse(""),
            names.endToEndId().orElse(""),
            String.join(",", names.theirs()),
            names.batch().orElse(""));
    return new EntryKey(account, Fingerprint.of(said + "|" + seen.merge(said, 1, Integer::sum)));
  }
}
