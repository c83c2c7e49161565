package org.loomhive.delivery;

import java.util.Locale;
import java.util.regex.Pattern;
import org.loomhive.kernel.Refused;

/**
 * The number of a postal item: two letters, eight digits, a check digit, a country (UPU standard
 * S10). Numbers of other carriers have other forms and are taken as they are.
 */
public final class PostalNumber {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2}([0-9]{8})([0-9])[A-Z]{2}");
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
  private static final int MODULUS = 11;

  private PostalNumber() {}

  /**
   * A number in the postal form whose check digit does not fit was mistyped.
   *
   * @throws Refused MISTYPED_POSTAL_NUMBER
   */
  public static void requireNoSlip(String number) {
    var form = FORM.matcher(number.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    if (form.matches() && checkDigit(form.group(1)) != Integer.parseInt(form.group(2)))
      throw new Refused(DeliveryRefusal.MISTYPED_POSTAL_NUMBER, number);
  }

  /** The ninth digit for eight others. */
  public static int checkDigit(String eightDigits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++)
      sum += WEIGHTS[i] * Character.digit(eightDigits.charAt(i), 10);
    int rest = MODULUS - sum % MODULUS;
    if (rest == 10) return 0;
    return rest == MODULUS ? 5 : rest;
  }
}
