package org.loomhive.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.AnAccount;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Logins;
import org.loomhive.account.SignInBuyer;
import org.loomhive.account.passkey.Credential;
import org.loomhive.account.passkey.KeepPasskeys;
import org.loomhive.account.passkey.Passkeys;
import org.loomhive.buyer.door.ChangeEmail;
import org.loomhive.buyer.door.ChangePassword;
import org.loomhive.buyer.door.ConfirmEmail;
import org.loomhive.buyer.door.JoinShop;
import org.loomhive.buyer.letter.LetterKind;
import org.loomhive.buyer.letter.LetterLink;
import org.loomhive.buyer.letter.OpenLetter;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.LinkKey;
import org.loomhive.messaging.Message;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class AccountLettersTest {
  private static final String NEXT = "nine green looms";

  private final Postbox post = TestHouse.get(Postbox.class);
  private final ConfirmEmail confirm = TestHouse.get(ConfirmEmail.class);
  private final ChangePassword password = TestHouse.get(ChangePassword.class);
  private final SignInBuyer door = TestHouse.get(SignInBuyer.class);

  @AfterEach
  void come_back() {
    TimeMachine.comeBack();
  }

  @Test
  void an_address_is_confirmed_by_its_letter_and_twice_is_harmless() {
    var account = ABuyer.registered();
    assertFalse(ABuyer.now(account).isConfirmed());
    var letter = post.newest(account.email());
    confirm.confirm(letter);
    confirm.confirm(letter);
    assertTrue(ABuyer.now(account).isConfirmed());
  }

  @Test
  void a_letter_is_good_for_its_account_its_purpose_its_key_and_its_time() {
    var account = ABuyer.registered();
    var good = post.newest(account.email());
    var other = ABuyer.registered().ref();
    var link = good.link();
    over(shown(new LetterLink(link.kind(), other, link.until()), good));
    over(shown(new LetterLink(link.kind(), link.buyer(), link.until() + 1), good));
    over(shown(new LetterLink(LetterKind.NEW_EMAIL, link.buyer(), link.until()), good));
    over(new OpenLetter.Shown(link, good.signature(), new LinkKey("another key of good length")));
    over(new OpenLetter.Shown(link, null, Postbox.KEY));
    later(Duration.ofDays(3));
    over(good);
    assertFalse(ABuyer.now(account).isConfirmed());
  }

  @Test
  void a_letter_that_was_lost_is_written_again_and_one_asked_for_twice_at_once_goes_out_once() {
    var account = ABuyer.registered();
    var join = TestHouse.get(JoinShop.class);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(6)));
    join.writeAgain(account.ref());
    join.writeAgain(account.ref());
    int letters = post.at(account.email()).size();
    assertTrue(letters >= 2 && letters <= 3, letters + " letters");
    confirm.confirm(post.newest(account.email()));
    later(Duration.ofMinutes(6));
    join.writeAgain(account.ref());
    assertEquals(letters, post.at(account.email()).size());
  }

  @Test
  void who_forgot_her_password_chooses_another_by_a_letter_that_opens_once() {
    var account = ABuyer.confirmed();
    password.forgot(" " + account.email().toUpperCase());
    var letter = post.newest(account.email());
    int before = account.sessionRound();
    assertEquals(before + 1, password.byLetter(letter, NEXT).sessionRound());
    assertEquals(account.ref(), door.signIn(account.email(), NEXT).ref());
    assertThrows(Refused.class, () -> door.signIn(account.email(), AnAccount.PASSWORD));
    var no = assertThrows(Refused.class, () -> password.byLetter(letter, "six old spindles"));
    assertEquals(BuyerRefusal.LINK_OVER, no.reason());
    assertEquals("account.password_changed", newest(account).key());
  }

  @Test
  void a_letter_for_a_new_password_holds_for_an_hour() {
    var account = ABuyer.confirmed();
    password.forgot(account.email());
    var letter = post.newest(account.email());
    later(Duration.ofMinutes(66));
    assertThrows(Refused.class, () -> password.byLetter(letter, NEXT));
  }

  @Test
  void an_address_that_nobody_has_gets_no_letter_and_the_same_answer() {
    var nobody = AnAccount.newEmail();
    password.forgot(nobody);
    assertEquals(List.of(), post.at(nobody));
  }

  /** Somebody typed her address and left a key under the mat. */
  @Test
  void passkeys_of_whoever_typed_the_address_go_when_its_owner_comes() {
    var account = ABuyer.registered();
    var id = AnAccount.newEmail().getBytes();
    TestHouse.get(KeepPasskeys.class).add(account.ref(), new Credential(id, id, 0), "stranger");
    password.forgot(account.email());
    password.byLetter(post.newest(account.email()), NEXT);
    assertEquals(List.of(), TestHouse.get(Passkeys.class).of(account.ref()));
    assertTrue(ABuyer.now(account).isConfirmed());
  }

  @Test
  void another_password_takes_the_one_so_far_and_ends_all_sessions() {
    var account = ABuyer.confirmed();
    var no =
        assertThrows(
            Refused.class, () -> password.change(account.ref(), "not the right one", NEXT));
    assertEquals(AccountRefusal.NOT_RIGHT, no.reason());
    later(Duration.ofSeconds(5));
    for (String known : List.of("password123", "qwertyuiop"))
      assertEquals(AccountRefusal.PASSWORD_KNOWN, refused(account, known).reason());
    assertEquals(AccountRefusal.SAME_PASSWORD, refused(account, AnAccount.PASSWORD).reason());
    password.change(account.ref(), AnAccount.PASSWORD, NEXT);
    var round = TestHouse.get(Logins.class).sessionRound(account.ref()).orElseThrow();
    assertEquals(account.sessionRound() + 1, round);
  }

  @Test
  void another_address_counts_once_its_letter_is_opened_and_the_old_one_is_told() {
    var account = ABuyer.confirmed();
    var next = AnAccount.newEmail();
    TestHouse.get(ChangeEmail.class).wish(account.ref(), next, AnAccount.PASSWORD);
    var letter = post.newest(next);
    assertEquals("account.email_wished", newest(account).key());
    assertEquals(account.email(), ABuyer.now(account).email());
    confirm.confirm(letter);
    confirm.confirm(letter);
    assertEquals(next, ABuyer.now(account).email());
    assertEquals(account.sessionRound() + 1, ABuyer.now(account).sessionRound());
    assertEquals(account.ref(), door.signIn(next, AnAccount.PASSWORD).ref());
  }

  @Test
  void an_address_that_somebody_took_meanwhile_stays_hers() {
    var account = ABuyer.confirmed();
    var next = AnAccount.newEmail();
    TestHouse.get(ChangeEmail.class).wish(account.ref(), next, AnAccount.PASSWORD);
    var letter = post.newest(next);
    TestHouse.get(JoinShop.class).join(next, AnAccount.PASSWORD, Language.FR);
    var french = post.at(next).get(post.at(next).size() - 1);
    assertEquals("fr", french.language());
    assertTrue(french.arguments().get(0).startsWith("https://shop.example/fr/confirm?"));
    var no = assertThrows(Refused.class, () -> confirm.confirm(letter));
    assertEquals(AccountRefusal.EMAIL_TAKEN, no.reason());
    assertEquals(account.email(), ABuyer.now(account).email());
  }

  private Refused refused(BuyerAccount account, String next) {
    return assertThrows(
        Refused.class, () -> password.change(account.ref(), AnAccount.PASSWORD, next));
  }

  private Message newest(BuyerAccount account) {
    var all = post.at(account.email());
    return all.get(all.size() - 1);
  }

  private void over(OpenLetter.Shown letter) {
    var no = assertThrows(Refused.class, () -> confirm.confirm(letter));
    assertEquals(BuyerRefusal.LINK_OVER, no.reason());
  }

  private static OpenLetter.Shown shown(LetterLink link, OpenLetter.Shown as) {
    return new OpenLetter.Shown(link, as.signature(), as.key());
  }

  private static void later(Duration time) {
    TimeMachine.travelTo(TimeMachine.now().plus(time));
  }
}
