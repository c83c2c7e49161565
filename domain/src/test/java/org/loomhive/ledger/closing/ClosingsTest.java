package org.loomhive.ledger.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.CAPITAL;
import static org.loomhive.ledger.Account.SALES;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Long before any other test posts something, so that the chain begins here. */
class ClosingsTest {
  private static final LocalDate FIRST = LocalDate.of(2001, 3, 5);
  private final Journal journal = TestHouse.get(Journal.class);
  private final CloseDays close = TestHouse.get(CloseDays.class);
  private final CheckClosings check = TestHouse.get(CheckClosings.class);
  private final Closings closings = TestHouse.get(Closings.class);

  @BeforeEach
  void begin() throws SQLException {
    forget();
    at(FIRST, "10:00");
    post(FIRST, "100.00");
    at(FIRST.plusDays(1), "10:00");
    post(FIRST.plusDays(1), "50.00");
    post(FIRST.plusDays(1), "7.00");
  }

  @AfterEach
  void forget() throws SQLException {
    TimeMachine.comeBack();
    for (String sql :
        List.of(
            "DELETE FROM day_balance",
            "DELETE FROM day_closing",
            "DELETE FROM journal_line WHERE entry_id IN"
                + " (SELECT id FROM journal_entry WHERE posted_at < '2002-01-01')",
            "DELETE FROM journal_entry WHERE posted_at < '2002-01-01'")) asOwner(sql);
  }

  @Test
  void every_day_that_is_over_is_closed_once_and_builds_on_the_day_before() {
    at(FIRST.plusDays(3), "02:30");
    assertEquals(3, close.all());
    assertEquals(0, close.all());
    var days = closings.newest(0, 10);
    assertEquals(
        List.of(0, 2, 1), days.stream().map(DayClosing::entries).toList(), "the newest first");
    assertEquals(DayClosing.NOTHING, days.get(2).previousHash());
    assertEquals(days.get(2).hash(), days.get(1).previousHash());
    assertEquals(days.get(1).hash(), days.get(0).previousHash());
    assertEquals(Optional.empty(), check.firstBroken());
  }

  @Test
  void a_day_is_left_open_while_somebody_may_still_be_posting() {
    at(FIRST.plusDays(2), "00:30");
    assertEquals(1, close.all());
  }

  @Test
  void what_is_posted_late_belongs_to_the_day_on_which_it_was_posted() {
    at(FIRST.plusDays(2), "02:30");
    close.all();
    var closed = closings.newest().orElseThrow().hash();
    post(FIRST, "3.00");
    at(FIRST.plusDays(3), "02:30");
    close.all();
    assertEquals(Optional.empty(), check.firstBroken());
    assertEquals(closed, closings.newest(1, 1).get(0).hash());
    assertEquals(1, closings.newest().orElseThrow().entries());
  }

  @Test
  void the_first_day_on_which_a_row_was_changed_is_named() throws SQLException {
    closeAll();
    asOwner("UPDATE journal_line SET minor = -minor WHERE entry_id IN " + of(FIRST));
    assertBroken(FIRST, CheckClosings.Trouble.ENTRIES_CHANGED);
    asOwner("UPDATE journal_line SET minor = -minor WHERE entry_id IN " + of(FIRST));
    assertEquals(Optional.empty(), check.firstBroken());
  }

  @Test
  void a_business_date_that_was_changed_is_found() throws SQLException {
    closeAll();
    asOwner("UPDATE journal_entry SET business_date = '2001-03-09' WHERE id IN " + of(FIRST));
    assertBroken(FIRST, CheckClosings.Trouble.ENTRIES_CHANGED);
  }

  @Test
  void a_row_that_was_slipped_in_or_taken_out_is_found() throws SQLException {
    closeAll();
    at(FIRST.plusDays(1), "12:00");
    post(FIRST.plusDays(1), "1.00");
    assertBroken(FIRST.plusDays(1), CheckClosings.Trouble.ENTRIES_CHANGED);
  }

  @Test
  void a_closing_that_was_written_anew_breaks_the_day_after_it() throws SQLException {
    closeAll();
    var other = "1".repeat(64);
    asOwner("UPDATE day_closing SET previous_hash = '" + other + "' WHERE day = '2001-03-06'");
    assertBroken(FIRST.plusDays(1), CheckClosings.Trouble.CHAIN_BROKEN);
  }

  @Test
  void a_closing_that_was_taken_away_is_missed() throws SQLException {
    closeAll();
    asOwner("DELETE FROM day_balance WHERE closing_id IN" + closing(FIRST.plusDays(1)));
    asOwner("DELETE FROM day_closing WHERE day = '2001-03-06'");
    assertBroken(FIRST.plusDays(2), CheckClosings.Trouble.DAY_MISSING);
  }

  @Test
  void balances_that_are_kept_come_out_of_the_entries() throws SQLException {
    closeAll();
    var bank =
        TestHouse.get(Closings.class).kept().entrySet().stream()
            .filter(kept -> kept.getKey().equals(new BalanceOf(BANK, "INR", Book.HOUSE)))
            .toList();
    assertEquals(1, bank.size());
    assertEquals(157_00L, bank.get(0).getValue());
    asOwner(
        "UPDATE day_balance SET minor = minor + 1 WHERE closing_id IN"
            + closing(FIRST.plusDays(1)));
    assertBroken(FIRST.plusDays(1), CheckClosings.Trouble.BALANCE_DIFFERS);
  }

  @Test
  void a_trial_balance_is_what_was_kept_and_what_came_after() throws SQLException {
    assertEquals(sums(), shown(), "nothing is closed yet");
    closeAll();
    assertEquals(sums(), shown());
    post(FIRST.plusDays(3), "11.00");
    assertEquals(sums(), shown(), "one came after the last closing");
    asOwner("UPDATE journal_line SET minor = minor + 1 WHERE entry_id IN " + of(FIRST));
    assertNotEquals(sums(), shown(), "closed days are not read again");
  }

  private static Map<String, Long> sums() throws SQLException {
    var sums = new TreeMap<String, Long>();
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT CONCAT(account, currency), SUM(minor) FROM journal_line GROUP BY 1")) {
      while (row.next()) sums.put(row.getString(1), row.getLong(2));
    }
    return sums;
  }

  private static Map<String, Long> shown() {
    return TestHouse.get(TrialBalance.class).rows().stream()
        .collect(
            Collectors.toMap(
                row -> row.account() + row.balance().currency(),
                row -> row.balance().minor(),
                Math::addExact,
                TreeMap::new));
  }

  @Test
  void a_day_of_many_entries_is_read_in_portions_to_the_same_hash() throws SQLException {
    at(FIRST.plusDays(2), "10:00");
    journal.post(
        IntStream.range(0, 1_100).mapToObj(i -> entry(FIRST.plusDays(2), "1.00")).toList());
    closeAll();
    assertEquals(1_100, closings.newest().orElseThrow().entries());
  }

  @Test
  void several_nodes_close_the_same_days_once() throws Exception {
    at(FIRST.plusDays(4), "02:30");
    Callable<Integer> all = close::all;
    var workers = Executors.newFixedThreadPool(4);
    try {
      for (var done : workers.invokeAll(Collections.nCopies(4, all))) done.get();
    } finally {
      workers.shutdown();
    }
    var days = new ArrayList<>(closings.newest(0, 10).stream().map(DayClosing::day).toList());
    Collections.reverse(days);
    assertEquals(FIRST.datesUntil(FIRST.plusDays(4)).toList(), days);
    assertEquals(Optional.empty(), check.firstBroken());
  }

  @Test
  void a_job_closes_and_checks_without_a_request() {
    at(FIRST.plusDays(3), "02:30");
    TestHouse.asAJob(() -> assertEquals(3, close.all()));
    TestHouse.asAJob(() -> assertTrue(check.firstBroken().isEmpty()));
  }

  @Test
  void no_account_of_the_sites_may_change_or_remove_a_closing() throws SQLException {
    for (String account : new String[] {DatabaseAccounts.SHOP, DatabaseAccounts.ADMIN})
      try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, account);
          var statement = connection.createStatement()) {
        for (String table : new String[] {"day_closing", "day_balance", "closed_books"}) {
          assertThrows(
              SQLException.class, () -> statement.execute("UPDATE " + table + " SET id = id"));
          assertThrows(SQLException.class, () -> statement.execute("DELETE FROM " + table));
        }
      }
  }

  private void closeAll() {
    at(FIRST.plusDays(3), "02:30");
    close.all();
    assertEquals(Optional.empty(), check.firstBroken());
  }

  private void assertBroken(LocalDate day, CheckClosings.Trouble trouble) {
    assertEquals(Optional.of(new CheckClosings.Broken(day, trouble)), check.firstBroken());
  }

  private void post(LocalDate on, String amount) {
    journal.post(entry(on, amount));
  }

  private static JournalEntry entry(LocalDate on, String amount) {
    var money = Money.of(amount, "INR");
    return JournalEntry.about("test", UUID.randomUUID().toString(), on)
        .debit(BANK, money)
        .credit(CAPITAL, money)
        .debit(SALES, Money.of("1.00", "USD"))
        .credit(BANK, Money.of("1.00", "USD"));
  }

  /** Indian time. */
  private static void at(LocalDate day, String time) {
    TimeMachine.travelTo(
        java.time.OffsetDateTime.parse(day + "T" + time + ":00+05:30").toInstant());
  }

  private static String of(LocalDate day) {
    return "(SELECT id FROM (SELECT id FROM journal_entry WHERE business_date = '"
        + day
        + "') some)";
  }

  private static String closing(LocalDate day) {
    return " (SELECT id FROM day_closing WHERE day = '" + day + "')";
  }

  private static void asOwner(String sql) throws SQLException {
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
