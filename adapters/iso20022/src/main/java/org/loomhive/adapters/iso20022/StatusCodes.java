package org.loomhive.adapters.iso20022;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankAnswer.Status;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankWord;

/** What the codes of the external code sets of ISO 20022 mean to the house. */
final class StatusCodes {
  private static final Map<BankReason, List<String>> REASONS =
      Map.ofEntries(
          Map.entry(BankReason.ACCOUNT_WRONG, List.of("AC01", "AC02", "AC03")),
          Map.entry(BankReason.ACCOUNT_CLOSED, List.of("AC04", "AC07")),
          Map.entry(BankReason.ACCOUNT_BLOCKED, List.of("AC06")),
          Map.entry(BankReason.NAME_DOES_NOT_FIT, List.of("BE01", "BE22")),
          Map.entry(BankReason.BANK_CODE_WRONG, List.of("RC01", "AGNT")),
          Map.entry(BankReason.BANK_NOT_REACHABLE, List.of("CNOR", "DNOR")),
          Map.entry(BankReason.AMOUNT_TOO_HIGH, List.of("AM02", "AM14")),
          Map.entry(BankReason.AMOUNT_WRONG, List.of("AM01", "AM09", "AM10", "AM12")),
          Map.entry(BankReason.NO_FUNDS, List.of("AM04")),
          Map.entry(
              BankReason.PAID_BEFORE, List.of("AM05", "DUPL", "DU01", "DU02", "DU03", "DU04")),
          Map.entry(BankReason.DATE_WRONG, List.of("CH03", "CH04", "DT01")),
          Map.entry(BankReason.TOO_LATE_IN_THE_DAY, List.of("TM01")),
          Map.entry(BankReason.FILE_WRONG, List.of("FF01")),
          Map.entry(BankReason.RULES_OF_THE_STATE, List.of("RR01", "RR02", "RR03", "RR04")));

  private StatusCodes() {}

  /** Empty when the bank says no status at all. */
  static Optional<Status> status(String code, List<Node> why) {
    if (code == null || code.isBlank()) return Optional.empty();
    var plain = code.strip().toUpperCase(Locale.ROOT);
    var outcome = BankWord.of(plain).map(BankWord::outcome).orElse(Outcome.UNKNOWN);
    var reasonCode = reasonCode(why).orElse(null);
    if (outcome != Outcome.REJECTED)
      return Optional.of(new Status(outcome, plain, reasonCode, null));
    return Optional.of(new Status(outcome, plain, reasonCode, reason(reasonCode)));
  }

  /**
   * @param code of the external set of reasons, or null
   */
  static BankReason reason(String code) {
    return REASONS.entrySet().stream()
        .filter(meaning -> code != null && meaning.getValue().contains(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(BankReason.NOT_SAID);
  }

  /** The bank's free text is left alone: it may hold names. */
  private static Optional<String> reasonCode(List<Node> why) {
    return why.stream()
        .flatMap(each -> each.said("Rsn/Cd").or(() -> each.said("Rsn/Prtry")).stream())
        .findFirst();
  }
}
