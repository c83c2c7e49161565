package org.loomhive.payout.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.payout.APayRun;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLineState;
import org.loomhive.wage.ASlip;
import org.loomhive.wage.Slip;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class ConfirmReceiptTest {
  private final Slip slip = ASlip.unpaid();
  private final ConfirmReceipt receipt = TestHouse.get(ConfirmReceipt.class);
  private final PayoutConcerns concerns = TestHouse.get(PayoutConcerns.class);

  @Test
  void she_alone_confirms_what_went_to_her() {
    var line = sent();
    assertThrows(NotFound.class, () -> receipt.received(MemberRef.random(), line.ref()));
    receipt.received(slip.member(), line.ref());
    receipt.received(slip.member(), line.ref());
    assertEquals(PayLineState.CONFIRMED, now(line).state());
  }

  @Test
  void what_is_not_sent_cannot_be_confirmed() {
    var line = APayRun.line(APayRun.approved(slip), slip);
    assertThrows(Refused.class, () -> receipt.received(slip.member(), line.ref()));
  }

  @Test
  void money_that_is_missing_opens_one_concern_for_the_network_alone() {
    var line = sent();
    receipt.notReceived(slip.member(), line.ref());
    receipt.notReceived(slip.member(), line.ref());
    assertEquals(PayLineState.REPORTED_MISSING, now(line).state());
    var network = APayRun.financePerson(Role.NETWORK_ADMIN);
    var open = concerns.allOpen(network).stream().filter(c -> c.line().equals(line.ref()));
    assertEquals(1, open.count());
    var manager = APayRun.financePerson(Role.MANAGER);
    assertThrows(Refused.class, () -> concerns.allOpen(manager));
    concerns.close(line.ref(), network);
    assertFalse(concerns.allOpen(network).stream().anyMatch(c -> c.line().equals(line.ref())));
  }

  @Test
  void found_after_all_it_is_confirmed() {
    var line = sent();
    receipt.notReceived(slip.member(), line.ref());
    receipt.received(slip.member(), line.ref());
    assertEquals(PayLineState.CONFIRMED, now(line).state());
  }

  @Test
  void the_portal_notes_what_she_says_and_changes_nothing_else() throws Exception {
    try (var portal = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.PORTAL);
        var statement = portal.createStatement()) {
      statement.execute("UPDATE pay_line SET confirmed_at = NULL, version = version WHERE id < 0");
      for (String forbidden :
          new String[] {
            "UPDATE pay_line SET minor = 1",
            "UPDATE pay_line SET settled_at = NULL",
            "INSERT INTO pay_run (ref) VALUES ('RUN-X')",
            "SELECT * FROM payout_concern",
            "SELECT * FROM payee_letter"
          }) assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
    }
  }

  private PayLine sent() {
    return APayRun.line(APayRun.sent(slip), slip);
  }

  private PayLine now(PayLine line) {
    return TestHouse.get(org.loomhive.payout.PayLines.class).get(line.ref());
  }
}
