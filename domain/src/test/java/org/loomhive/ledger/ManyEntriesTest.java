package org.loomhive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.CAPITAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class ManyEntriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Set<String> OF_ITS_OWN = Set.of("id", "entry_id", "entry_key", "posted_at");
  private final Journal journal = TestHouse.get(Journal.class);
  private final String key = UUID.randomUUID().toString();

  /** Every column, so that one that comes later is not forgotten where many are written. */
  @Test
  void written_with_others_it_looks_as_if_it_were_written_alone() throws SQLException {
    journal.post(entry("alone", "10.00"));
    journal.post(List.of(entry("first", "10.00"), entry("second", "10.00")));
    var alone = rows("alone");
    assertEquals(3, alone.size());
    assertEquals(alone, rows("first"));
    assertEquals(alone, rows("second"));
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  @Test
  void more_than_one_statement_takes_are_all_there_and_again_are_no_more() {
    var many = IntStream.range(0, 1_203).mapToObj(i -> entry("n" + i, "1.00")).toList();
    journal.post(many);
    journal.post(IntStream.range(0, 1_203).mapToObj(i -> entry("n" + i, "1.00")).toList());
    assertEquals(Money.of("1203.00", "INR"), journal.balance(BANK, key, "INR"));
    assertEquals(1_203, journal.find(many.stream().map(JournalEntry::key).toList()).size());
    assertEquals(2, journal.get("test:" + key + "n1202").lines().size());
  }

  @Test
  void one_that_stands_twice_in_them_is_written_once() {
    journal.post(List.of(entry("one", "5.00"), entry("one", "5.00")));
    assertEquals(Money.of("5.00", "INR"), journal.balance(BANK, key, "INR"));
  }

  @Test
  void one_that_is_refused_keeps_all_of_them_out() {
    journal.post(entry("taken", "1.00"));
    var no =
        assertThrows(
            Refused.class,
            () -> journal.post(List.of(entry("good", "2.00"), entry("taken", "9.00"))));
    assertEquals(LedgerRefusal.KEY_TAKEN, no.reason());
    assertTrue(journal.find("test:" + key + "good").isEmpty());
    var uneven =
        JournalEntry.about("test", key + "uneven", TODAY).debit(BANK, Money.of("1.00", "INR"));
    var other =
        assertThrows(Refused.class, () -> journal.post(List.of(entry("better", "2.00"), uneven)));
    assertEquals(LedgerRefusal.NOT_BALANCED, other.reason());
    assertTrue(journal.find("test:" + key + "better").isEmpty());
  }

  private JournalEntry entry(String which, String amount) {
    return JournalEntry.about("test", key + which, TODAY)
        .in(new CooperativeRef("C-23456789"))
        .debit(BANK, key, Money.of(amount, "INR"))
        .credit(CAPITAL, Money.of(amount, "INR"));
  }

  /** The entry and its lines, without what differs between any two. */
  private List<String> rows(String which) throws SQLException {
    var rows = new ArrayList<>(rows("SELECT * FROM journal_entry WHERE entry_key = ?", which));
    var lines =
        "SELECT l.* FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id"
            + " WHERE e.entry_key = ? ORDER BY l.minor";
    rows.addAll(rows(lines, which));
    return rows;
  }

  private List<String> rows(String query, String which) throws SQLException {
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var statement = connection.prepareStatement(query)) {
      statement.setString(1, "test:" + key + which);
      var found = statement.executeQuery();
      var rows = new ArrayList<String>();
      while (found.next()) {
        var row = new TreeMap<String, String>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          var column = found.getMetaData().getColumnName(i);
          if (!OF_ITS_OWN.contains(column)) row.put(column, found.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }
}
