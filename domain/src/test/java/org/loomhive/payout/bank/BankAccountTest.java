package org.loomhive.payout.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {
  /** Examples of the registry of ISO 13616. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB29NWBK60161331926819",
        "DE89370400440532013000",
        "FR1420041010050500013M02606",
        "NO9386011117947",
        "MT84MALT011000012345MTLCAST001S"
      })
  void an_iban_with_right_check_digits_is_good_and_needs_no_bank_code(String iban) {
    assertTrue(new BankAccount(iban, "").hasGoodNumber());
    assertTrue(new BankAccount(iban, "").hasGoodBankCode());
    assertFalse(new BankAccount(iban, "HDFC0002854").hasGoodBankCode());
  }

  @Test
  void one_sign_wrong_or_two_exchanged_show_in_the_check_digits() {
    var good = "GB29NWBK60161331926819";
    for (int i = 4; i < good.length(); i++) {
      char other = good.charAt(i) == '5' ? '6' : '5';
      var wrong = good.substring(0, i) + other + good.substring(i + 1);
      assertFalse(new BankAccount(wrong, "").hasGoodNumber(), wrong);
    }
    assertFalse(new BankAccount("GB29NWBK60161331926891", "").hasGoodNumber());
  }

  @Test
  void what_is_sealed_comes_back_and_older_letters_are_still_read() {
    var to = Destination.wallet("+918100200300", "Ka Test");
    assertEquals(to, Destination.read(to.asText()));
    assertEquals(Destination.cash(), Destination.read(Destination.cash().asText()));
    var old = Destination.read("900100200300\nZZZZ0000001");
    assertEquals(Destination.bank(new BankAccount("900100200300", "ZZZZ0000001"), ""), old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8100200300", "+0100200300", "+91 81", "+91810020030012345"})
  void a_wallet_goes_by_an_international_number(String phone) {
    assertFalse(Destination.wallet(phone, "").hasGoodNumber());
  }
}
