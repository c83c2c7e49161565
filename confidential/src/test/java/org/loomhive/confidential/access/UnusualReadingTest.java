package org.loomhive.confidential.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loomhive.confidential.access.UnusualReading.Reader;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class UnusualReadingTest {
  private final UnusualReading reading = TestHouse.get(UnusualReading.class);
  private final AccessLog log = TestHouse.get(AccessLog.class);
  private final Actor colleague = AWorker.ofCases();
  private final Actor reader = AWorker.ofCases();

  @Test
  void who_suddenly_opens_many_records_is_named_to_a_colleague() {
    opens(files(11));
    assertEquals(new Reader(reader.ref(), 11, 0), toldOf(reader).orElseThrow());
  }

  @Test
  void ten_records_in_a_day_are_nothing_to_ask_about() {
    opens(files(10));
    assertEquals(Optional.empty(), toldOf(reader));
  }

  @Test
  void the_same_record_counts_once_however_often_it_is_opened() {
    for (int i = 0; i < 12; i++) opens(files(3));
    assertEquals(Optional.empty(), toldOf(reader));
  }

  /** A hundred and twenty looks of thirty days are four a day; twelve are three times as many. */
  @Test
  void who_always_opens_many_is_named_only_when_it_is_more_than_three_times_as_many()
      throws SQLException {
    lookedTwoDaysAgo(120);
    opens(files(12));
    assertEquals(Optional.empty(), toldOf(reader));
    opens(files(13));
    assertEquals(new Reader(reader.ref(), 13, 4), toldOf(reader).orElseThrow());
  }

  @Test
  void nobody_but_case_workers_is_told() {
    var admin = AWorker.with(Role.NETWORK_ADMIN);
    assertThrows(Refused.class, () -> reading.now(admin));
  }

  private static List<String> files(int count) {
    return IntStream.range(0, count).mapToObj(number -> "F-" + number).toList();
  }

  private void opens(List<String> files) {
    log.look(reader, "file", files, "visits");
  }

  private Optional<Reader> toldOf(Actor who) {
    return reading.now(colleague).stream().filter(one -> one.who().equals(who.ref())).findFirst();
  }

  private void lookedTwoDaysAgo(int times) throws SQLException {
    var look =
        "INSERT INTO access_log (who, what, about, why, looked_at)"
            + " VALUES (?, 'file', 'F-OLD', 'visits', UTC_TIMESTAMP(6) - INTERVAL 2 DAY)";
    try (var connection = TestHouse.connect(DatabaseAccounts.CONFIDENTIAL, DatabaseAccounts.CARE);
        var insert = connection.prepareStatement(look)) {
      insert.setString(1, reader.ref());
      for (int i = 0; i < times; i++) insert.addBatch();
      insert.executeBatch();
    }
  }
}
