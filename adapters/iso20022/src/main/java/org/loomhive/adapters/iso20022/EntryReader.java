package org.loomhive.adapters.iso20022;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.kernel.Money;
import org.loomhive.payout.bank.BankStatement;

/** Takes an entry apart into the payments that it books. */
final class EntryReader {
  /** What a bank writes where it was told no reference. */
  private static final String NOT_PROVIDED = "NOTPROVIDED";

  private static final int LONGEST_NAME = 35;

  private EntryReader() {}

  /** An entry whose payments have no amounts of their own stays one whole. */
  static List<BankStatement.Entry> read(Node entry) {
    var payments = entry.all("NtryDtls/TxDtls");
    if (payments.isEmpty()) return List.of(whole(entry, entry));
    if (payments.size() == 1) return List.of(whole(entry, payments.get(0)));
    if (payments.stream().anyMatch(each -> amount(each).isEmpty()))
      return List.of(whole(entry, entry));
    return payments.stream().map(each -> single(entry, each, amount(each).get())).toList();
  }

  private static BankStatement.Entry whole(Node entry, Node details) {
    return single(entry, details, amount(entry).orElseThrow(StatementReader::unreadable));
  }

  private static BankStatement.Entry single(Node entry, Node details, Money amount) {
    boolean isDebit = StatementReader.signed(entry).signum() < 0;
    var refs = details.first("Refs").orElse(details);
    return new BankStatement.Entry(
        isDebit, amount, bookedOn(entry), names(entry, refs), comeBack(entry, details));
  }

  private static BankStatement.Names names(Node entry, Node refs) {
    var theirs =
        Stream.of(
                refs.said("ClrSysRef"),
                refs.said("AcctSvcrRef"),
                refs.said("TxId"),
                entry.said("AcctSvcrRef"))
            .flatMap(Optional::stream)
            .filter(EntryReader::isName)
            .distinct()
            .toList();
    var batch = refs.said("PmtInfId").or(() -> entry.said("NtryDtls/Btch/PmtInfId"));
    return new BankStatement.Names(
        refs.said("UETR").map(uetr -> uetr.toLowerCase(Locale.ROOT)),
        refs.said("EndToEndId").filter(EntryReader::isName),
        theirs,
        batch.filter(EntryReader::isName).map(OrderWriter::orderOf));
  }

  /** The bank's free text is left alone: it may hold names. */
  private static Optional<BankStatement.Return> comeBack(Node entry, Node details) {
    var said = details.first("RtrInf");
    boolean isReversed = entry.said("RvslInd").filter("true"::equals).isPresent();
    if (said.isEmpty() && !isReversed) return Optional.empty();
    var code =
        said.flatMap(info -> info.said("Rsn/Cd").or(() -> info.said("Rsn/Prtry")))
            .filter(EntryReader::isName);
    return Optional.of(new BankStatement.Return(code, StatusCodes.reason(code.orElse(null))));
  }

  private static Optional<Money> amount(Node of) {
    var found = of.first("Amt").or(() -> of.first("AmtDtls/TxAmt/Amt"));
    return found.map(
        node -> Money.of(node.text(), node.said("@Ccy").orElseThrow(StatementReader::unreadable)));
  }

  private static LocalDate bookedOn(Node entry) {
    return entry
        .said("BookgDt/Dt")
        .or(() -> entry.said("BookgDt/DtTm").map(at -> at.substring(0, "2026-01-31".length())))
        .or(() -> entry.said("ValDt/Dt"))
        .map(LocalDate::parse)
        .orElseThrow(StatementReader::unreadable);
  }

  /** What is longer than the standard allows is no name. */
  private static boolean isName(String said) {
    return !said.equals(NOT_PROVIDED) && said.length() <= LONGEST_NAME;
  }
}
