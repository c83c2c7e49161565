package org.loomhive.material.jobwork;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which a principal is registered in India (GSTIN): state, permanent account
 * number, count, Z and a digit that checks the others.
 */
final class TaxNumber {
  private static final Pattern FORM =
      Pattern.compile("[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]");
  private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private TaxNumber() {}

  static String tidied(String typed) {
    return typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  static boolean isSound(String number) {
    return FORM.matcher(number).matches()
        && number.charAt(number.length() - 1) == check(number.substring(0, number.length() - 1));
  }

  private static char check(String others) {
    int sum = 0;
    for (int i = 0; i < others.length(); i++) {
      int weighted = DIGITS.indexOf(others.charAt(i)) * (i % 2 + 1);
      sum += weighted / DIGITS.length() + weighted % DIGITS.length();
    }
    return DIGITS.charAt(Math.floorMod(-sum, DIGITS.length()));
  }
}
