package org.loomhive.web.signin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.account.AccountRefusal;
import org.loomhive.kernel.Refused;

class SourcesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private final Sources sources = new Sources();

  SourcesTest() {
    sources.clock = Clock.fixed(NOON, ZoneOffset.UTC);
  }

  @Test
  void who_guesses_through_many_accounts_is_told_to_wait() {
    for (int i = 0; i < Sources.ROOM; i++) sources.knock("192.0.2.1");
    var no = assertThrows(Refused.class, () -> sources.knock("192.0.2.1"));
    assertEquals(AccountRefusal.WAIT_SECONDS, no.reason());
    assertDoesNotThrow(() -> sources.knock("192.0.2.2"));
    later(Sources.EACH_FADES_IN);
    assertDoesNotThrow(() -> sources.knock("192.0.2.1"));
    assertThrows(Refused.class, () -> sources.knock("192.0.2.1"));
  }

  @Test
  void a_house_full_of_people_who_know_their_secrets_never_waits() {
    for (int i = 0; i < 3 * Sources.ROOM; i++) {
      sources.knock("192.0.2.1");
      sources.right("192.0.2.1");
    }
    assertDoesNotThrow(() -> sources.knock("192.0.2.1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "192.0.2.1 > 192.0.2.1",
        "6.6.6.6, 192.0.2.1 > 192.0.2.1",
        "2001:db8:1:2:3:4:5:6 > 2001:db8:1:2:",
        "::1 > ::1"
      })
  void a_place_is_what_the_balancer_wrote_last(String told, String place) {
    assertEquals(place, Sources.name(told));
  }

  private void later(Duration time) {
    sources.clock = Clock.offset(sources.clock, time);
  }
}
