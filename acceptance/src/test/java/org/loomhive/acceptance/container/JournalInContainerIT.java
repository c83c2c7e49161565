package org.loomhive.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;

@ExtendWith(ArquillianExtension.class)
class JournalInContainerIT {
  @Inject Journal journal;
  @Inject CheckBooks books;
  private final String key = UUID.randomUUID().toString();

  @Test
  void posts_in_a_transaction_of_the_server() {
    journal.post(entry("7.00", "7.00"));
    assertEquals(2, journal.get("test:" + key).lines().size());
    assertTrue(books.unbalanced().isEmpty());
  }

  @Test
  void a_refusal_leaves_nothing_behind() {
    assertThrows(Refused.class, () -> journal.post(entry("7.00", "6.00")));
    assertTrue(journal.find("test:" + key).isEmpty());
  }

  private JournalEntry entry(String debit, String credit) {
    return JournalEntry.about("test", key, LocalDate.of(2026, 3, 2))
        .debit(Account.BANK, Money.of(debit, "INR"))
        .credit(Account.CAPITAL, Money.of(credit, "INR"));
  }
}
