package org.loomhive.account.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.AnAccount;
import org.loomhive.account.ChoosePassword;
import org.loomhive.account.Logins;
import org.loomhive.account.NewStaff;
import org.loomhive.account.Secrets;
import org.loomhive.account.SignInStaff;
import org.loomhive.account.StaffAccount;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class InviteStaffTest {
  private static final String OWN = "nine green looms";
  private final InviteStaff invite = TestHouse.get(InviteStaff.class);
  private final CloseStaffAccount closing = TestHouse.get(CloseStaffAccount.class);
  private final ChoosePassword choosing = TestHouse.get(ChoosePassword.class);
  private final SignInStaff door = TestHouse.get(SignInStaff.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void whoever_is_invited_comes_in_once_told_and_then_chooses_her_own_password() {
    var access = invited(Role.CASE_WORKER);
    var account = comesIn(access, access.password());
    assertTrue(account.hasToChoosePassword());
    choosing.choose(account.ref(), access.password(), OWN);
    assertFalse(TestHouse.get(Logins.class).get(account.ref()).hasToChoosePassword());
    refused(AccountRefusal.NOT_RIGHT, () -> door.signIn(access.email(), access.password(), ""));
  }

  @Test
  void the_password_that_was_made_for_her_is_not_hers_to_keep() {
    var access = invited(Role.MANAGER);
    var who = comesIn(access, access.password()).ref();
    refused(
        AccountRefusal.SAME_PASSWORD,
        () -> choosing.choose(who, access.password(), access.password()));
    refused(AccountRefusal.PASSWORD_TOO_SHORT, () -> choosing.choose(who, OWN, "short"));
    refused(AccountRefusal.NOT_RIGHT, () -> choosing.choose(who, "another one", OWN));
    assertTrue(TestHouse.get(Logins.class).get(who).hasToChoosePassword());
  }

  @Test
  void guessing_the_old_password_from_inside_shuts_the_door_too() {
    var access = invited(Role.MANAGER);
    var who = comesIn(access, access.password()).ref();
    for (int i = 0; i < 5; i++) {
      refused(AccountRefusal.NOT_RIGHT, () -> choosing.choose(who, "a wild guess", OWN));
      aMinutePasses();
    }
    refused(AccountRefusal.WAIT_MINUTES, () -> choosing.choose(who, access.password(), OWN));
  }

  @Test
  void a_new_way_in_ends_the_old_one() {
    var before = invited(Role.AUDITOR);
    var who = comesIn(before, before.password()).ref();
    var after = invite.renew(who, Actor.system()).orElseThrow();
    assertThrows(Refused.class, () -> comesIn(before, before.password()));
    aMinutePasses();
    assertTrue(comesIn(after, after.password()).hasToChoosePassword());
  }

  @Test
  void a_closed_account_opens_no_more() {
    var access = invited(Role.QUALITY);
    var who = comesIn(access, access.password()).ref();
    closing.close(who, Actor.system());
    closing.close(who, Actor.system());
    assertThrows(Refused.class, () -> comesIn(access, access.password()));
    refused(AccountRefusal.ACCOUNT_CLOSED, () -> invite.renew(who, Actor.system()));
  }

  @Test
  void only_the_network_admin_does_this_and_never_for_herself() {
    var admin = new Actor(StaffRef.random().value(), Set.of(Role.NETWORK_ADMIN), Set.of());
    var self = new StaffRef(admin.ref());
    refused(AccountRefusal.NOT_ONESELF, () -> closing.close(self, admin));
    refused(AccountRefusal.NOT_ONESELF, () -> invite.renew(self, admin));
    var manager = new Actor(StaffRef.random().value(), Set.of(Role.MANAGER), Set.of());
    refused(ActorRefusal.NOT_YOUR_ROLE, () -> invite.open(asked(Role.MANAGER), manager));
    refused(ActorRefusal.NOT_YOUR_ROLE, () -> invite.renew(self, manager));
    refused(ActorRefusal.NOT_YOUR_ROLE, () -> closing.close(self, manager));
  }

  @Test
  void whoever_opens_accounts_needs_a_second_factor() {
    refused(
        AccountRefusal.SECOND_FACTOR_NEEDED,
        () -> AnAccount.ofStaff(Optional.empty(), Role.NETWORK_ADMIN));
  }

  @RepeatedTest(5)
  void what_the_house_makes_is_long_enough_and_not_simple() {
    assertTrue(Secrets.newPassword().matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
    assertTrue(TestHouse.get(Secrets.class).hashPin(Secrets.newPin()).startsWith("$argon2id$"));
  }

  @Test
  void an_app_reads_whose_codes_they_are() {
    var access = new Access("a+b@example.org", OWN, new CodeSecret("ABCDEFGHIJKLMNOP"));
    assertEquals(
        "otpauth://totp/Loomhive:a%2Bb%40example.org?secret=ABCDEFGHIJKLMNOP&issuer=Loomhive",
        access.address());
    assertFalse(access.toString().contains(OWN));
  }

  private static void aMinutePasses() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(1)));
  }

  private Access invited(Role role) {
    return invite.open(asked(role), Actor.system()).orElseThrow();
  }

  private static NewStaff asked(Role role) {
    var codes = Optional.of(CodeSecret.random());
    return new NewStaff(AnAccount.newEmail(), "Test", Set.of(role), Set.of(), codes);
  }

  private StaffAccount comesIn(Access access, String password) {
    return door.signIn(access.email(), password, access.codes().codeAt(TimeMachine.now()));
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
