package org.loomhive.confidential.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.confidential.access.AWorker;
import org.loomhive.confidential.access.AccessLog;
import org.loomhive.confidential.access.AccessRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class IdentitiesTest {
  private final Identities identities = TestHouse.get(Identities.class);
  private final AccessLog log = TestHouse.get(AccessLog.class);
  private final Actor worker = AWorker.ofCases();
  private final MemberRef member = MemberRef.random();

  @Test
  void a_name_is_found_again_and_each_look_is_on_record() {
    identities.record(member, new Identity("Ka Legal Name", "+919000000001"), worker);
    var found = identities.find(member, worker, "calls her about a visit").orElseThrow();
    assertEquals("Ka Legal Name", found.legalName());
    assertEquals("+919000000001", identities.find(member).orElseThrow().phone());
    var looks = log.about(member.value(), 10);
    assertEquals(2, looks.size());
    assertEquals(worker.ref(), looks.get(1).who());
    assertEquals("calls her about a visit", looks.get(1).why());
  }

  @Test
  void without_a_reason_nothing_is_shown() {
    identities.record(member, new Identity("Ka Legal Name", ""), worker);
    var no = assertThrows(Refused.class, () -> identities.find(member, worker, " "));
    assertEquals(AccessRefusal.REASON_MISSING, no.reason());
  }

  @Test
  void when_the_look_cannot_be_written_nothing_is_shown() {
    identities.record(member, new Identity("Ka Legal Name", ""), worker);
    var unwritable = new Actor("S-" + "X".repeat(60), Set.of(), Set.of());
    assertThrows(RuntimeException.class, () -> identities.find(member, unwritable, "visit"));
    assertEquals(0, log.about(member.value(), 10).size());
  }

  @Test
  void the_database_itself_does_not_know_the_name() throws Exception {
    identities.record(member, new Identity("Ka Legal Name", ""), worker);
    try (var connection = TestHouse.connect(DatabaseAccounts.CONFIDENTIAL, DatabaseAccounts.CARE);
        var select =
            connection.prepareStatement("SELECT sealed_name FROM identity WHERE member_ref = ?")) {
      select.setString(1, member.value());
      var row = select.executeQuery();
      row.next();
      assertFalse(new String(row.getBytes(1), StandardCharsets.UTF_8).contains("Legal"));
    }
  }
}
