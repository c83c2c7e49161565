package org.loomhive.account.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.AnAccount;
import org.loomhive.account.Logins;
import org.loomhive.account.NewStaff;
import org.loomhive.account.SignInStaff;
import org.loomhive.account.StaffAccount;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SecondPersonTest {
  private final InviteStaff invite = TestHouse.get(InviteStaff.class);
  private final AgreeToAccess agreeing = TestHouse.get(AgreeToAccess.class);
  private final CloseStaffAccount closing = TestHouse.get(CloseStaffAccount.class);
  private final SecondPerson second = TestHouse.get(SecondPerson.class);
  private final SignInStaff door = TestHouse.get(SignInStaff.class);
  private final Actor asks = of(Role.NETWORK_ADMIN).actor();
  private final Actor agrees = of(Role.NETWORK_ADMIN).actor();

  @BeforeEach
  void nobody_works_in_care_yet() {
    for (StaffAccount one : TestHouse.get(Logins.class).staff())
      if (one.has(Role.CASE_WORKER)) closing.close(one.ref(), Actor.system());
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FINANCE_PREPARER", "FINANCE_APPROVER", "CASE_WORKER", "NETWORK_ADMIN"})
  void an_account_that_opens_much_is_told_to_the_one_who_agrees(Role role) {
    var asked = asked(role);
    assertTrue(invite.open(asked, asks).isEmpty());
    var account = waiting(asked, agrees);
    assertFalse(second.waitingFor(asks).contains(account));
    var access = agreeing.agree(account.ref(), agrees);
    assertEquals(account.ref(), comesIn(access).ref());
    refused(AccountRefusal.NOTHING_TO_AGREE, () -> agreeing.agree(account.ref(), agrees));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MANAGER", "QUALITY", "AUDITOR"})
  void others_are_opened_by_one_person(Role role) {
    comesIn(invite.open(asked(role), asks).orElseThrow());
  }

  @Test
  void nobody_agrees_to_what_she_asked_for_nor_to_her_own() {
    var asked = asked(Role.NETWORK_ADMIN);
    invite.open(asked, asks);
    var waiting = waiting(asked, agrees);
    refused(AccountRefusal.SECOND_PERSON, () -> agreeing.agree(waiting.ref(), asks));
    var manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of());
    refused(AccountRefusal.SECOND_PERSON, () -> agreeing.agree(waiting.ref(), manager));
    var own = of(Role.NETWORK_ADMIN);
    invite.renew(own.ref(), asks);
    refused(AccountRefusal.SECOND_PERSON, () -> agreeing.agree(own.ref(), own.actor()));
  }

  @Test
  void care_is_opened_by_care_as_soon_as_somebody_works_there() {
    var worker = of(Role.CASE_WORKER);
    var asked = asked(Role.CASE_WORKER);
    invite.open(asked, asks);
    assertTrue(second.waitingFor(agrees).isEmpty());
    var waiting = waiting(asked, worker.actor());
    refused(AccountRefusal.SECOND_PERSON, () -> agreeing.agree(waiting.ref(), agrees));
    comesIn(agreeing.agree(waiting.ref(), worker.actor()));
  }

  @Test
  void the_old_way_in_stays_until_somebody_agrees() {
    var asked = asked(Role.CASE_WORKER);
    var before = invite.open(asked, Actor.system()).orElseThrow();
    var who = comesIn(before).ref();
    assertTrue(invite.renew(who, asks).isEmpty());
    TimeMachine.travelTo(TimeMachine.now().plusSeconds(60));
    comesIn(before);
    var after = agreeing.agree(who, agrees);
    TimeMachine.travelTo(TimeMachine.now().plusSeconds(60));
    assertThrows(Refused.class, () -> comesIn(before));
    TimeMachine.travelTo(TimeMachine.now().plusSeconds(60));
    comesIn(after);
  }

  @Test
  void two_who_agree_at_once_make_one_way_in() throws Exception {
    var asked = asked(Role.FINANCE_APPROVER);
    invite.open(asked, asks);
    var who = waiting(asked, agrees).ref();
    var third = of(Role.NETWORK_ADMIN).actor();
    var both = Executors.newFixedThreadPool(2);
    List<Callable<Boolean>> tries = List.of(() -> does(who, agrees), () -> does(who, third));
    int made = 0;
    for (var one : both.invokeAll(tries)) if (one.get()) made++;
    both.shutdown();
    assertEquals(1, made);
  }

  @Test
  void a_closed_account_waits_for_nobody() {
    var asked = asked(Role.NETWORK_ADMIN);
    invite.open(asked, asks);
    var who = waiting(asked, agrees).ref();
    closing.close(who, asks);
    refused(AccountRefusal.NOTHING_TO_AGREE, () -> agreeing.agree(who, agrees));
  }

  private boolean does(StaffRef who, Actor actor) {
    try {
      agreeing.agree(who, actor);
      return true;
    } catch (Refused late) {
      return false;
    }
  }

  private StaffAccount waiting(NewStaff asked, Actor actor) {
    return second.waitingFor(actor).stream()
        .filter(one -> one.email().equals(asked.email()))
        .findFirst()
        .orElseThrow();
  }

  private StaffAccount of(Role role) {
    return comesIn(invite.open(asked(role), Actor.system()).orElseThrow());
  }

  private static NewStaff asked(Role role) {
    var codes = Optional.of(CodeSecret.random());
    return new NewStaff(AnAccount.newEmail(), "Test", Set.of(role), Set.of(), codes);
  }

  private StaffAccount comesIn(Access access) {
    return door.signIn(access.email(), access.password(), access.codes().codeAt(TimeMachine.now()));
  }

  private static void refused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
