package org.loomhive.ledger.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.CAPITAL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.ledger.LedgerRefusal;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class CloseBooksTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private final CooperativeRef cooperative = CooperativeRef.random();
  private final Book book = Book.of(cooperative);
  private final CloseBooks close = TestHouse.get(CloseBooks.class);
  private final ClosedMonths closed = TestHouse.get(ClosedMonths.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @BeforeEach
  void travel() {
    TimeMachine.travelTo(Instant.parse("2026-04-02T06:00:00Z"));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void no_entry_of_a_closed_month_or_of_one_before_it_comes_in() {
    close.close(book, MARCH, Actor.system());
    assertRefused(LocalDate.of(2026, 3, 31));
    assertRefused(LocalDate.of(2026, 3, 1));
    assertRefused(LocalDate.of(2025, 12, 31));
    post(entry(LocalDate.of(2026, 4, 1)));
  }

  @Test
  void what_is_booked_today_comes_in_whatever_was_closed() {
    close.close(book, MARCH, Actor.system());
    post(entry(LocalDate.of(2026, 4, 2)));
    assertEquals(Optional.of(MARCH), closed.lastOf(book));
  }

  @Test
  void an_entry_that_is_there_already_is_still_no_second_entry() {
    var entry = entry(LocalDate.of(2026, 3, 12));
    post(entry);
    close.close(book, MARCH, Actor.system());
    post(entry);
    assertEquals(Money.of("5.00", "INR"), journal.balance(BANK, cooperative, "INR"));
  }

  @Test
  void closing_twice_or_an_earlier_month_later_changes_nothing() {
    close.close(book, MARCH, Actor.system());
    close.close(book, MARCH, Actor.system());
    close.close(book, MARCH.minusMonths(2), Actor.system());
    assertEquals(1, closed.of(book, 10).size());
  }

  @Test
  void other_books_stay_open() {
    close.close(book, MARCH, Actor.system());
    var other = CooperativeRef.random();
    post(
        JournalEntry.about("test", UUID.randomUUID().toString(), LocalDate.of(2026, 3, 12))
            .in(other)
            .debit(BANK, Money.of("5.00", "INR"))
            .credit(CAPITAL, Money.of("5.00", "INR")));
    assertEquals(Optional.empty(), closed.lastOf(Book.of(other)));
  }

  @Test
  void a_month_is_closed_only_when_it_is_over_everywhere() {
    TimeMachine.travelTo(Instant.parse("2026-04-01T11:59:00Z"));
    var no = assertThrows(Refused.class, () -> close.close(book, MARCH, Actor.system()));
    assertEquals(LedgerRefusal.MONTH_NOT_OVER, no.reason());
    TimeMachine.travelTo(Instant.parse("2026-04-01T12:01:00Z"));
    close.close(book, MARCH, Actor.system());
  }

  @Test
  void who_prepares_payments_closes_no_books() {
    var preparer = new Actor("S-X", Set.of(Role.FINANCE_PREPARER), Set.of());
    assertThrows(Refused.class, () -> close.close(book, MARCH, preparer));
  }

  private void assertRefused(LocalDate day) {
    var no = assertThrows(Refused.class, () -> post(entry(day)));
    assertEquals(LedgerRefusal.MONTH_CLOSED, no.reason());
  }

  private void post(JournalEntry entry) {
    journal.post(entry);
  }

  private JournalEntry entry(LocalDate day) {
    return JournalEntry.about("test", "closing" + cooperative + day, day)
        .in(cooperative)
        .debit(BANK, cooperative, Money.of("5.00", "INR"))
        .credit(CAPITAL, Money.of("5.00", "INR"));
  }
}
