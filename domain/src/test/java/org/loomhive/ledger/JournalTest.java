package org.loomhive.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.CAPITAL;

import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class JournalTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private final Journal journal = TestHouse.get(Journal.class);
  private final String key = UUID.randomUUID().toString();

  @Test
  void the_same_entry_again_is_no_second_entry() {
    journal.post(entry("10.00", "10.00"));
    journal.post(entry("10.00", "10.00"));
    assertEquals(2, journal.get("test:" + key).lines().size());
    assertEquals(Money.of("10.00", "INR"), journal.balance(BANK, key, "INR"));
  }

  @Test
  void another_entry_under_the_same_key_is_refused() {
    journal.post(entry("10.00", "10.00"));
    var no = assertThrows(Refused.class, () -> journal.post(entry("11.00", "11.00")));
    assertEquals(LedgerRefusal.KEY_TAKEN, no.reason());
  }

  @Test
  void the_same_entry_on_another_day_is_another_entry() {
    journal.post(entry("10.00", "10.00"));
    var later =
        JournalEntry.about("test", key, TODAY.plusDays(1))
            .debit(BANK, key, Money.of("10.00", "INR"))
            .credit(CAPITAL, Money.of("10.00", "INR"));
    var no = assertThrows(Refused.class, () -> journal.post(later));
    assertEquals(LedgerRefusal.KEY_TAKEN, no.reason());
  }

  @Test
  void the_same_entry_posted_by_many_at_once_stands_once() throws Exception {
    var start = new CyclicBarrier(8);
    Callable<Void> posting =
        () -> {
          start.await();
          journal.post(entry("10.00", "10.00"));
          return null;
        };
    var workers = Executors.newFixedThreadPool(8);
    try {
      for (var result : workers.invokeAll(Collections.nCopies(8, posting))) result.get();
    } finally {
      workers.shutdown();
    }
    assertEquals(Money.of("10.00", "INR"), journal.balance(BANK, key, "INR"));
  }

  @Test
  void an_entry_that_does_not_balance_is_refused() {
    var no = assertThrows(Refused.class, () -> journal.post(entry("10.00", "9.99")));
    assertEquals(LedgerRefusal.NOT_BALANCED, no.reason());
  }

  @Test
  void a_reversal_brings_the_balance_back() {
    var entry = entry("10.00", "10.00");
    journal.post(entry);
    journal.post(entry.reversed(key, TODAY));
    assertTrue(journal.balance(BANK, key, "INR").isZero());
  }

  @Test
  void no_account_of_the_sites_may_change_or_remove_a_row() throws Exception {
    for (String account : new String[] {DatabaseAccounts.SHOP, DatabaseAccounts.ADMIN})
      try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, account);
          var statement = connection.createStatement()) {
        for (String table : new String[] {"journal_entry", "journal_line"}) {
          var update = "UPDATE " + table + " SET id = id";
          assertThrows(java.sql.SQLException.class, () -> statement.execute(update));
          var delete = "DELETE FROM " + table;
          assertThrows(java.sql.SQLException.class, () -> statement.execute(delete));
        }
      }
  }

  private JournalEntry entry(String debit, String credit) {
    return JournalEntry.about("test", key, TODAY)
        .debit(BANK, key, Money.of(debit, "INR"))
        .credit(CAPITAL, Money.of(credit, "INR"));
  }
}
