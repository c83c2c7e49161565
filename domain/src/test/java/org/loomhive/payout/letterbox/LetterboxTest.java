package org.loomhive.payout.letterbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.MemberRef;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.Destination;

class LetterboxTest {
  private static final Letterbox.Keys KEYS = Letterbox.newKeys();
  private final MemberRef member = MemberRef.random();
  private final Destination to =
      Destination.bank(new BankAccount("900100200300", "ZZZZ0000001"), "Ka Test");

  @Test
  void a_letter_opens_with_the_private_key_for_the_member_it_was_written_for() throws Exception {
    var letter = Letterbox.seal(member, to, KEYS.publicKey());
    assertEquals(to, Letterbox.open(member, letter, KEYS.privateKey()));
  }

  @Test
  void it_does_not_open_for_another_member() {
    var letter = Letterbox.seal(member, to, KEYS.publicKey());
    assertThrows(
        GeneralSecurityException.class,
        () -> Letterbox.open(MemberRef.random(), letter, KEYS.privateKey()));
  }

  @Test
  void it_does_not_open_with_another_key() {
    var letter = Letterbox.seal(member, to, KEYS.publicKey());
    var other = Letterbox.newKeys().privateKey();
    assertThrows(GeneralSecurityException.class, () -> Letterbox.open(member, letter, other));
  }

  @Test
  void damaged_or_cut_off_it_is_unreadable_wherever_the_damage_is() {
    var letter = Letterbox.seal(member, to, KEYS.publicKey());
    for (int i = 0; i < letter.length; i += 37) {
      var damaged = letter.clone();
      damaged[i] ^= 0x40;
      assertUnreadable(damaged);
      assertUnreadable(Arrays.copyOf(letter, i));
    }
  }

  @Test
  void nothing_of_it_is_to_be_seen_from_outside() {
    var letter = Letterbox.seal(member, to, KEYS.publicKey());
    var seen = new String(letter, StandardCharsets.ISO_8859_1);
    assertFalse(seen.contains(to.account().number()) || seen.contains(to.account().bankCode()));
  }

  private void assertUnreadable(byte[] letter) {
    assertThrows(
        GeneralSecurityException.class, () -> Letterbox.open(member, letter, KEYS.privateKey()));
  }
}
