package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AnAccount;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.Recipient;
import org.loomhive.ordering.desk.WarnOfLapsing;
import org.loomhive.workbench.TestHouse;

class WarnOfLapsingTest {
  private final WarnOfLapsing warn = TestHouse.get(WarnOfLapsing.class);
  private final String row = "US " + UUID.randomUUID() + ": 2026-07-24";

  @Test
  void whoever_runs_the_network_is_told_once_about_the_same_rows_and_nobody_else_is() {
    var admin = AnAccount.ofStaff(Optional.of(CodeSecret.random()), Role.NETWORK_ADMIN);
    var manager = AnAccount.ofStaff(Optional.empty(), Role.MANAGER);
    warn.write(List.of());
    warn.write(List.of(row));
    warn.write(List.of(row));
    assertEquals(List.of(List.of(row)), said(admin));
    assertEquals(List.of(), said(manager));
    warn.write(List.of(row, "GB: 2026-08-01"));
    assertEquals(2, said(admin).size(), "another row is news");
  }

  private static List<List<String>> said(String email) {
    return TestHouse.get(FakeChannel.class).saidTo(Recipient.email(email)).stream()
        .map(message -> message.arguments())
        .toList();
  }
}
