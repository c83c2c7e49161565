package org.loomhive.payout.bank;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * An account at a bank: in India a number and an IFSC, elsewhere an IBAN, which names its bank
 * itself.
 *
 * @param number 9 to 18 digits, or an IBAN without spaces
 * @param bankCode IFSC: four letters of the bank, a zero, six letters or digits of the branch; it
 *     has no check digit, so the form is all that can be checked here; empty beside an IBAN
 */
public record BankAccount(String number, String bankCode) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{9,18}");
  private static final Pattern IFSC = Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}");

  /** ISO 13616: country, two check digits, and up to thirty signs. */
  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final int HEAD = 4;
  private static final int SHOWN = 4;

  public boolean hasGoodNumber() {
    if (number == null) return false;
    return isIban() ? remainder() == 1 : NUMBER.matcher(number).matches();
  }

  public boolean hasGoodBankCode() {
    if (isIban()) return bankCode == null || bankCode.isEmpty();
    return bankCode != null && IFSC.matcher(bankCode).matches();
  }

  /** It has the form of one; whether its check digits are right is another question. */
  public boolean isIban() {
    return number != null && IBAN.matcher(number).matches();
  }

  /** ISO 7064: the head goes to the end, letters count from ten, and the rest by 97 is 1. */
  private int remainder() {
    var digits = new StringBuilder();
    for (char sign : (number.substring(HEAD) + number.substring(0, HEAD)).toCharArray())
      digits.append(Character.getNumericValue(sign));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
  }

  /** All that is ever shown of the number. */
  public String lastDigits() {
    return number.substring(Math.max(0, number.length() - SHOWN));
  }

  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "BankAccount";
  }
}
