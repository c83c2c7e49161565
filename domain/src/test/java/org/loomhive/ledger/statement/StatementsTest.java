package org.loomhive.ledger.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.WAGES;
import static org.loomhive.ledger.Account.WAGES_PAYABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.workbench.TestHouse;

class StatementsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private final CooperativeRef cooperative = CooperativeRef.random();
  private final MemberRef one = MemberRef.random();
  private final MemberRef other = MemberRef.random();
  private final Statements statements = TestHouse.get(Statements.class);
  private final Span march = new Span(Book.of(cooperative), FIRST, LAST);
  private final SubAccount owed = new SubAccount(WAGES_PAYABLE, "", "INR");

  @Test
  void a_statement_goes_from_its_opening_to_its_closing_line_by_line() {
    earn(one, FIRST.minusDays(1), "10.00");
    earn(one, FIRST, "20.00");
    earn(other, LAST, "30.00");
    earn(one, LAST.plusDays(1), "40.00");
    assertEquals(inr("-10.00"), statements.opening(march, owed));
    var rows = statements.rows(march, owed, 0, 10);
    assertEquals(
        List.of(inr("-30.00"), inr("-60.00")), rows.stream().map(StatementRow::balance).toList());
    assertEquals(FIRST, rows.get(0).day());
    assertEquals(one.value(), rows.get(0).party());
    assertEquals(inr("-60.00"), statements.closing(march, owed));
    assertEquals(2, statements.count(march, owed));
  }

  @Test
  void the_balance_goes_on_where_the_page_before_ended() {
    for (int day = 0; day < 5; day++) earn(one, FIRST.plusDays(day), "1.00");
    var second = statements.rows(march, owed, 2, 2);
    assertEquals(
        List.of(inr("-3.00"), inr("-4.00")), second.stream().map(StatementRow::balance).toList());
  }

  @Test
  void one_partys_share_is_a_statement_of_its_own() {
    earn(one, FIRST, "20.00");
    earn(other, FIRST, "30.00");
    var hers = new SubAccount(WAGES_PAYABLE, one.value(), "INR");
    assertEquals(1, statements.count(march, hers));
    assertEquals(inr("-20.00"), statements.closing(march, hers));
  }

  @Test
  void a_trial_balance_of_a_cooperative_comes_to_nothing_in_each_currency() {
    earn(one, FIRST.minusDays(9), "10.00");
    earn(one, FIRST, "20.00");
    pay(one, LAST, "15.00");
    var rows = statements.turnovers(march);
    var payable = row(rows, WAGES_PAYABLE);
    assertEquals(inr("-10.00"), payable.opening());
    assertEquals(inr("15.00"), payable.debits());
    assertEquals(inr("20.00"), payable.credits());
    assertEquals(inr("-15.00"), payable.closing());
    var all = rows.stream().map(TurnoverRow::closing).toList();
    assertTrue(Money.sum("INR", all).isZero());
  }

  @Test
  void the_books_of_a_cooperative_are_a_part_of_all_and_none_of_the_organisation() {
    var key = UUID.randomUUID().toString();
    TestHouse.get(Journal.class)
        .post(
            JournalEntry.about("test", key, FIRST)
                .in(cooperative)
                .debit(WAGES, key, inr("9.00"))
                .credit(BANK, inr("9.00")));
    var part = new SubAccount(WAGES, key, "INR");
    assertEquals(1, statements.count(new Span(Book.ALL, FIRST, LAST), part));
    assertEquals(1, statements.count(march, part));
    assertEquals(0, statements.count(new Span(Book.HOUSE, FIRST, LAST), part));
  }

  @Test
  void days_the_wrong_way_round_are_read_the_right_way() {
    assertEquals(march, new Span(Book.of(cooperative), LAST, FIRST));
  }

  private static TurnoverRow row(List<TurnoverRow> rows, Account account) {
    return rows.stream().filter(row -> row.account() == account).findFirst().orElseThrow();
  }

  private void earn(MemberRef who, LocalDate on, String amount) {
    post(on, WAGES, null, WAGES_PAYABLE, who, amount);
  }

  private void pay(MemberRef who, LocalDate on, String amount) {
    post(on, WAGES_PAYABLE, who, BANK, null, amount);
  }

  private void post(
      LocalDate on, Account debit, MemberRef of, Account credit, MemberRef to, String amount) {
    TestHouse.get(Journal.class)
        .post(
            JournalEntry.about("test", UUID.randomUUID().toString(), on)
                .in(cooperative)
                .debit(debit, of, inr(amount))
                .credit(credit, to, inr(amount)));
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
