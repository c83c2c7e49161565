package org.loomhive.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class CredentialsTest {
  @AfterEach
  void come_back() {
    TimeMachine.comeBack();
  }

  @ParameterizedTest
  @CsvSource({
    "98765 43210, +919876543210",
    "098765-43210, +919876543210",
    "+49 170 1234567, +491701234567",
    "0091 98765 43210, +919876543210"
  })
  void a_phone_number_is_read_as_people_write_it(String typed, String number) {
    assertEquals(number, Phone.typed(typed).number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "+0123456789", "98765x43210", "+12345678901234567890"})
  void what_is_no_phone_number_is_refused(String typed) {
    assertThrows(Refused.class, () -> Phone.typed(typed));
  }

  /** RFC 6238 appendix B, SHA-1, cut to six digits. */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
  void codes_are_those_of_the_standard(long seconds, String code) {
    var seed = new CodeSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertEquals(code, seed.codeAt(Instant.ofEpochSecond(seconds)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "1234567", "111111", "123456", "654321", "12a456"})
  void simple_pins_are_refused(String pin) {
    assertThrows(Refused.class, () -> new Secrets().hashPin(pin));
  }

  @Test
  void a_hash_tells_nothing_and_matches_only_its_secret() {
    var secrets = new Secrets();
    var hash = secrets.hashPin("270613");
    assertTrue(hash.startsWith("$argon2id$"));
    assertTrue(secrets.matches("270613", hash));
    assertTrue(!secrets.matches("270614", hash));
    assertTrue(!hash.equals(secrets.hashPin("270613")));
  }

  @Test
  void a_buyer_registers_once_for_an_address() {
    var register = TestHouse.get(RegisterBuyer.class);
    var email = AnAccount.newEmail();
    var account = register.register(email, AnAccount.PASSWORD);
    assertEquals(
        account.ref(), TestHouse.get(SignInBuyer.class).signIn(email, AnAccount.PASSWORD).ref());
    assertThrows(Refused.class, () -> register.register(email.toUpperCase(), "another long one"));
    assertThrows(Refused.class, () -> register.register(AnAccount.newEmail(), "short"));
    assertThrows(Refused.class, () -> register.register("nobody", AnAccount.PASSWORD));
  }

  @Test
  void the_same_address_registered_twice_at_once_is_taken_the_second_time() throws Exception {
    var register = TestHouse.get(RegisterBuyer.class);
    var email = AnAccount.newEmail();
    var start = new CyclicBarrier(2);
    Callable<Boolean> visitor =
        () -> {
          start.await();
          try {
            register.register(email, AnAccount.PASSWORD);
            return true;
          } catch (Refused taken) {
            assertEquals(AccountRefusal.EMAIL_TAKEN, taken.reason());
            return false;
          }
        };
    var visitors = Executors.newFixedThreadPool(2);
    try {
      var first = visitors.submit(visitor);
      assertTrue(visitors.submit(visitor).get() != first.get());
    } finally {
      visitors.shutdown();
    }
  }

  @Test
  void whoever_finds_no_room_at_the_door_is_sent_away_soon() {
    var full = new Secrets(0, Duration.ofMillis(1));
    var no = assertThrows(Refused.class, () -> full.hashPin("270613"));
    assertEquals(AccountRefusal.BUSY, no.reason());
  }

  @Test
  void a_number_that_is_another_members_is_refused() {
    var phone = AnAccount.ofMember(MemberRef.random());
    var holder = new GiveMemberPin.Holder(MemberRef.random(), CooperativeRef.random());
    var give = TestHouse.get(GiveMemberPin.class);
    assertThrows(Refused.class, () -> give.give(holder, phone, "480216", Actor.system()));
  }

  @Test
  void a_member_changes_her_pin_when_she_knows_the_old_one() {
    var member = MemberRef.random();
    var phone = AnAccount.ofMember(member);
    var change = TestHouse.get(ChangePin.class);
    assertThrows(Refused.class, () -> change.change(member, "999998", "480216"));
    TimeMachine.travelTo(TimeMachine.now().plusSeconds(3));
    change.change(member, AnAccount.PIN, "480216");
    assertEquals(member, TestHouse.get(SignInMember.class).signIn(phone, "480216").member());
    assertThrows(
        Refused.class, () -> TestHouse.get(SignInMember.class).signIn(phone, AnAccount.PIN));
  }
}
