package org.loomhive.payout.bank;

import java.util.regex.Pattern;

/**
 * An account at a bank in India.
 *
 * @param number 9 to 18 digits
 * @param bankCode IFSC: four letters of the bank, a zero, six letters or digits of the branch; it
 *     has no check digit, so the form is all that can be checked here
 */
public record BankAccount(String number, String bankCode) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{9,18}");
  private static final Pattern IFSC = Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}");
  private static final int SHOWN = 4;

  public boolean hasGoodNumber() {
    return number != null && NUMBER.matcher(number).matches();
  }

  public boolean hasGoodBankCode() {
    return bankCode != null && IFSC.matcher(bankCode).matches();
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
