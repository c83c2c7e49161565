package org.loomhive.adapters.iso20022;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.BankRefusal;
import org.loomhive.payout.bank.BankStatement;

/**
 * One account's part of the file as it is read: what was booked, and whether the balance before and
 * all that was booked give the balance after.
 */
final class StatementPart {
  private static final List<String> OPENING = List.of("OPBD", "PRCD", "OPBD/ITBD");
  private static final List<String> CLOSING = List.of("CLBD", "CLBD/ITBD");

  private final boolean hasBalances;
  private final Map<String, BigDecimal> balances = new HashMap<>();
  private final List<BankStatement.Entry> entries = new ArrayList<>();
  private BigDecimal booked = BigDecimal.ZERO;
  private int count;
  private Optional<Integer> countSaid = Optional.empty();
  private String account = "";

  /**
   * @param hasBalances a statement has them, a notice of single bookings does not
   */
  StatementPart(boolean hasBalances) {
    this.hasBalances = hasBalances;
  }

  void take(String name, Node part) {
    switch (name) {
      case "Acct" -> account = part.said("Id/IBAN").or(() -> part.said("Id/Othr/Id")).orElse("");
      case "Bal" -> balance(part);
      case "TxsSummry" -> countSaid = part.said("TtlNtries/NbOfNtries").map(Integer::valueOf);
      case "Ntry" -> entry(part);
      default -> {
        // parties, interest and free text are of no use here
      }
    }
  }

  private void balance(Node part) {
    var kind = part.said("Tp/CdOrPrtry/Cd").orElse("");
    var amount = StatementReader.signed(part);
    if (!kind.equals("ITBD")) balances.put(kind, amount);
    else if (balances.putIfAbsent("OPBD/ITBD", amount) != null) balances.put("CLBD/ITBD", amount);
    else if (balances.containsKey("OPBD") || balances.containsKey("PRCD"))
      balances.put("CLBD/ITBD", amount);
  }

  private void entry(Node part) {
    count++;
    var status = part.said("Sts/Cd").or(() -> part.said("Sts"));
    if (!status.equals(Optional.of("BOOK"))) return; // what is only expected proves nothing
    booked = booked.add(StatementReader.signed(part));
    entries.addAll(EntryReader.read(part));
  }

  BankStatement.Part done() {
    if (account.isBlank()) throw StatementReader.unreadable();
    if (countSaid.filter(said -> said != count).isPresent())
      throw new Refused(BankRefusal.STATEMENT_CUT, countSaid.get(), count);
    if (hasBalances) requireSum();
    return new BankStatement.Part(account, entries);
  }

  private void requireSum() {
    if (first(OPENING).add(booked).compareTo(first(CLOSING)) != 0)
      throw new Refused(
          BankRefusal.STATEMENT_DOES_NOT_ADD_UP,
          first(OPENING).toPlainString(),
          booked.toPlainString(),
          first(CLOSING).toPlainString());
  }

  private BigDecimal first(List<String> kinds) {
    return kinds.stream()
        .map(balances::get)
        .filter(amount -> amount != null)
        .findFirst()
        .orElseThrow(StatementReader::unreadable);
  }
}
