package org.loomhive.payout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.TestHouse;

class CheckPayablesTest {
  private final CheckPayables check = TestHouse.get(CheckPayables.class);
  private final PayoutEntries entries = TestHouse.get(PayoutEntries.class);
  private final Slip slip = ASlip.unpaid();

  @Test
  void what_is_owed_sent_and_settled_agrees_with_the_journal_at_every_step() {
    assertTrue(agrees());
    var run = APayRun.sent(slip);
    assertTrue(agrees());
    TestHouse.inTransaction(
        () -> {
          var line = TestHouse.get(PayLines.class).lockAllOf(run).get(0);
          entries.postSettled(List.of(line));
          line.settle("ACSC", line.sentAt().orElseThrow());
        });
    assertTrue(agrees());
  }

  @Test
  void an_entry_without_a_payment_is_found_though_the_books_balance() {
    var stray = Money.of("1.00", "INR");
    TestHouse.get(Journal.class)
        .post(
            JournalEntry.about("test", slip.number().value(), LocalDate.of(2026, 3, 2))
                .debit(Account.WAGES_PAYABLE, slip.member(), stray)
                .credit(Account.BANK, stray));
    assertEquals(0, TestHouse.get(CheckBooks.class).unbalanced().size());
    assertFalse(agrees());
  }

  @Test
  void an_advance_in_the_books_that_no_slip_paid_is_found() {
    var stray = Money.of("1.00", "INR");
    TestHouse.get(Journal.class)
        .post(
            JournalEntry.about("test.advance", slip.number().value(), LocalDate.of(2026, 3, 2))
                .debit(Account.MEMBER_ADVANCES, slip.member(), stray)
                .credit(Account.BANK, stray));
    assertFalse(agrees());
  }

  @Test
  void a_payment_without_its_entry_is_found() {
    var run = APayRun.approved(slip);
    TestHouse.inTransaction(() -> TestHouse.get(PayLines.class).send(run, slip.fixedAt()));
    assertFalse(agrees());
  }

  private boolean agrees() {
    return !check.differing().contains(slip.member().value());
  }
}
