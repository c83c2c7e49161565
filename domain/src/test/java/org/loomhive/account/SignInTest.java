package org.loomhive.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.kernel.Role.CASE_WORKER;
import static org.loomhive.kernel.Role.FINANCE_APPROVER;
import static org.loomhive.kernel.Role.FINANCE_PREPARER;
import static org.loomhive.kernel.Role.NETWORK_ADMIN;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.seal.CodeSeal;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SignInTest {
  private final SignInMember members = TestHouse.get(SignInMember.class);
  private final SignInStaff staff = TestHouse.get(SignInStaff.class);
  private final MemberRef member = MemberRef.random();

  @AfterEach
  void come_back() {
    TimeMachine.comeBack();
  }

  @Test
  void a_member_comes_in_with_her_number_however_she_writes_it() {
    var phone = AnAccount.ofMember(member);
    var typed = "0" + phone.substring(3, 8) + " " + phone.substring(8);
    assertEquals(member, members.signIn(typed, AnAccount.PIN).member());
    assertTrue(members.signIn(phone, AnAccount.PIN).actor().has(Role.MEMBER));
  }

  @Test
  void unknown_and_wrong_get_the_same_answer() {
    var phone = AnAccount.ofMember(member);
    assertTurnedAway(() -> members.signIn(phone, "000000"));
    assertTurnedAway(() -> members.signIn(AnAccount.newPhone(), AnAccount.PIN));
    assertTurnedAway(() -> members.signIn("no number", AnAccount.PIN));
    assertTurnedAway(() -> members.signIn(null, null));
  }

  @Test
  void after_each_wrong_try_the_door_stays_shut_a_little_longer() {
    var phone = AnAccount.ofMember(member);
    TimeMachine.travelTo(Instant.now());
    for (int seconds : new int[] {2, 4, 8, 16}) {
      assertTurnedAway(() -> members.signIn(phone, "111112"));
      assertToldToWait(() -> members.signIn(phone, AnAccount.PIN));
      later(Duration.ofSeconds(seconds));
    }
    assertEquals(member, members.signIn(phone, AnAccount.PIN).member());
  }

  @Test
  void after_five_wrong_tries_even_the_right_pin_waits_a_quarter_of_an_hour() {
    var phone = AnAccount.ofMember(member);
    for (int i = 0; i < 5; i++) {
      assertTurnedAway(() -> members.signIn(phone, "111112"));
      later(Duration.ofSeconds(20));
    }
    var no = assertToldToWait(() -> members.signIn(phone, AnAccount.PIN));
    assertEquals(AccountRefusal.WAIT_MINUTES, no.reason());
    later(Duration.ofMinutes(15));
    assertEquals(member, members.signIn(phone, AnAccount.PIN).member());
  }

  /** A pause tells nobody who has an account. */
  @Test
  void a_name_that_nobody_has_waits_in_the_same_way() {
    var phone = AnAccount.ofMember(member);
    var nobody = AnAccount.newPhone();
    TimeMachine.travelTo(Instant.now());
    for (int seconds : new int[] {1, 2, 2, 3, 7, 9, 20, 60, 900, 1}) {
      assertEquals(answer(phone), answer(nobody));
      later(Duration.ofSeconds(seconds));
    }
  }

  private String answer(String phone) {
    var no = assertThrows(Refused.class, () -> members.signIn(phone, "111112"));
    return no.key();
  }

  @Test
  void a_right_try_forgets_the_wrong_ones() {
    var phone = AnAccount.ofMember(member);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        assertTurnedAway(() -> members.signIn(phone, "111112"));
        later(Duration.ofSeconds(20));
      }
      assertEquals(member, members.signIn(phone, AnAccount.PIN).member());
    }
  }

  @Test
  void guesses_made_at_once_all_count() throws Exception {
    var phone = AnAccount.ofMember(member);
    Callable<Void> guess =
        () -> {
          assertThrows(Refused.class, () -> members.signIn(phone, "111112"));
          return null;
        };
    var guessers = Executors.newFixedThreadPool(8);
    try {
      for (var result : guessers.invokeAll(Collections.nCopies(8, guess))) result.get();
    } finally {
      guessers.shutdown();
    }
    assertToldToWait(() -> members.signIn(phone, AnAccount.PIN));
  }

  @Test
  void finance_care_and_administration_need_a_second_factor_to_exist_at_all() {
    for (Role role : EnumSet.of(FINANCE_PREPARER, FINANCE_APPROVER, CASE_WORKER, NETWORK_ADMIN)) {
      var no = assertThrows(Refused.class, () -> AnAccount.ofStaff(Optional.empty(), role));
      assertEquals(AccountRefusal.SECOND_FACTOR_NEEDED, no.reason());
    }
  }

  @Test
  void staff_with_a_second_factor_need_password_and_code() {
    var codes = CodeSecret.random();
    var email = AnAccount.ofStaff(Optional.of(codes), Role.CASE_WORKER);
    assertTurnedAway(() -> staff.signIn(email, AnAccount.PASSWORD, null));
    later(Duration.ofMinutes(1));
    assertTurnedAway(() -> staff.signIn(email, "wrong password", codes.codeAt(TimeMachine.now())));
    later(Duration.ofMinutes(1));
    var code = codes.codeAt(TimeMachine.now());
    var account = staff.signIn(" " + email.toUpperCase(), AnAccount.PASSWORD, code);
    assertTrue(account.actor().has(Role.CASE_WORKER));
  }

  @Test
  void a_copy_of_the_database_is_no_second_factor() throws Exception {
    var codes = CodeSecret.random();
    var email = AnAccount.ofStaff(Optional.of(codes), Role.CASE_WORKER);
    try (var db = TestHouse.connect("loomhive_commerce", "loomhive_admin");
        var row = db.prepareStatement("select code_secret from staff_account where email = ?")) {
      row.setString(1, email);
      var rows = row.executeQuery();
      assertTrue(rows.next());
      var kept = rows.getString(1);
      assertFalse(kept.contains(codes.base32()));
      assertThrows(IllegalStateException.class, () -> CodeSeal.open("somebody else", kept));
    }
  }

  @Test
  void a_code_opens_once() {
    var codes = CodeSecret.random();
    var email = AnAccount.ofStaff(Optional.of(codes), Role.CASE_WORKER);
    var code = codes.codeAt(Instant.now());
    staff.signIn(email, AnAccount.PASSWORD, code);
    assertTurnedAway(() -> staff.signIn(email, AnAccount.PASSWORD, code));
  }

  @Test
  void a_manager_without_second_factor_comes_in_by_password() {
    var email = AnAccount.ofStaff(Optional.empty(), Role.MANAGER);
    assertTrue(staff.signIn(email, AnAccount.PASSWORD, "").actor().has(Role.MANAGER));
  }

  @Test
  void each_try_is_written_down() throws Exception {
    var phone = AnAccount.ofMember(member);
    assertTurnedAway(() -> members.signIn(phone, "111112"));
    later(Duration.ofSeconds(3));
    members.signIn(phone, AnAccount.PIN);
    try (var db = TestHouse.connect("loomhive_commerce", "loomhive_admin");
        var rows =
            db.prepareStatement("select outcome from sign_in_log where who = ? order by id")) {
      rows.setString(1, member.value());
      var found = rows.executeQuery();
      found.next();
      assertEquals("WRONG", found.getString(1));
      found.next();
      assertEquals("LET_IN", found.getString(1));
    }
  }

  private static void later(Duration time) {
    TimeMachine.travelTo(TimeMachine.now().plus(time));
  }

  private static Refused assertToldToWait(Runnable attempt) {
    var no = assertThrows(Refused.class, attempt::run);
    assertTrue(no.key().contains("WAIT"), no.key());
    return no;
  }

  private static void assertTurnedAway(Runnable attempt) {
    var refused = assertThrows(Refused.class, attempt::run);
    assertEquals(AccountRefusal.NOT_RIGHT, refused.reason());
  }
}
