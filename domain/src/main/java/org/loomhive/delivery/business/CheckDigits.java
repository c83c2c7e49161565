package org.loomhive.delivery.business;

import static java.util.Map.entry;

import java.math.BigInteger;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether the last signs of a tax number follow from those before. The ways to reckon them are
 * those that tax offices publish; where there are several kinds of numbers and only some have a
 * check digit, the others are taken.
 */
final class CheckDigits {
  private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String FRANCE = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String SPAIN = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String IRELAND = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final int[] CYPRUS = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
  private static final int[] DESCENDING = {9, 8, 7, 6, 5, 4, 3, 2};

  private static final Map<String, Predicate<String>> WAYS =
      Map.ofEntries(
          entry("AT", n -> (luhn(n.substring(1, 8)) + 4 + digit(n, 8)) % 10 == 0),
          entry("BE", n -> (number(n, 0, 8) + number(n, 8, 10)) % 97 == 0),
          entry("BG", CheckDigits::bulgaria),
          entry("CY", CheckDigits::cyprus),
          entry("CZ", CheckDigits::czechia),
          entry("DE", CheckDigits::elevenTen),
          entry("DK", n -> sum(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
          entry("EE", n -> sum(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
          entry("EL", n -> sum(n, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == digit(n, 8)),
          entry("ES", CheckDigits::spain),
          entry("FI", n -> sum(n, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
          entry("FR", CheckDigits::france),
          entry("GB", CheckDigits::britain),
          entry("HR", CheckDigits::elevenTen),
          entry("HU", n -> sum(n, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
          entry("IE", CheckDigits::ireland),
          entry("IN", CheckDigits::india),
          entry("IT", n -> luhn(n) % 10 == 0),
          entry("LT", CheckDigits::lithuania),
          entry("LU", n -> number(n, 0, 6) % 89 == number(n, 6, 8)),
          entry("LV", n -> digit(n, 0) < 4 || sum(n, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3),
          entry("MT", n -> sum(n, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
          entry("NL", CheckDigits::netherlands),
          entry("PL", n -> sum(n, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(n, 9)),
          entry("PT", n -> elevenLess(sum(n, DESCENDING)) == digit(n, 8)),
          entry("RO", CheckDigits::romania),
          entry("SE", n -> luhn(n.substring(0, 10)) % 10 == 0),
          entry("SI", n -> elevenLess(sum(n, 8, 7, 6, 5, 4, 3, 2)) == digit(n, 7)),
          entry("SK", n -> Long.parseLong(n) % 11 == 0),
          entry("XI", CheckDigits::britain));

  private CheckDigits() {}

  /**
   * @param bare of the right form, without the letters of its country
   */
  static boolean areRight(String letters, String bare) {
    return WAYS.get(letters).test(bare);
  }

  private static boolean bulgaria(String n) {
    if (n.length() == 10) return bulgarianPerson(n);
    int first = sum(n, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
    int check = first == 10 ? sum(n, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10 : first;
    return check == digit(n, 8);
  }

  /** A citizen, a foreigner, or anybody else. */
  private static boolean bulgarianPerson(String n) {
    int check = digit(n, 9);
    return sum(n, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == check
        || sum(n, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 == check
        || elevenLess(sum(n, 4, 3, 2, 7, 6, 5, 4, 3, 2)) == check;
  }

  private static boolean cyprus(String n) {
    int sum = 0;
    for (int i = 0; i < 8; i++) sum += i % 2 == 0 ? CYPRUS[digit(n, i)] : digit(n, i);
    return n.charAt(8) == 'A' + sum % 26;
  }

  /** Of persons only those with ten digits have a check digit. */
  private static boolean czechia(String n) {
    if (n.length() == 9) return true;
    if (n.length() == 10) return number(n, 0, 9) % 11 % 10 == digit(n, 9);
    int check = 11 - sum(n, 8, 7, 6, 5, 4, 3, 2) % 11;
    return check % 10 == digit(n, 7);
  }

  private static boolean spain(String n) {
    char last = n.charAt(8);
    if (n.matches("[0-9XYZKLM].*[A-Z]")) return last == spanishPerson(n);
    int sum = 0;
    for (int i = 1; i < 8; i++) sum += i % 2 == 0 ? digit(n, i) : crossSum(2 * digit(n, i));
    int check = (10 - sum % 10) % 10;
    return last == '0' + check || last == "JABCDEFGHI".charAt(check);
  }

  private static char spanishPerson(String n) {
    int foreign = "XYZ".indexOf(n.charAt(0));
    boolean isPlain = Character.isDigit(n.charAt(0));
    var number =
        (isPlain ? n.substring(0, 1) : foreign > 0 ? "" + foreign : "") + n.substring(1, 8);
    return SPAIN.charAt(Integer.parseInt(number) % 23);
  }

  private static boolean france(String n) {
    int company = number(n, 2, 11);
    if (n.matches("[0-9]+")) return number(n, 0, 2) == (12 + 3 * (company % 97)) % 97;
    int first = FRANCE.indexOf(n.charAt(0));
    int second = FRANCE.indexOf(n.charAt(1));
    int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return (company + 1 + key / 11) % 11 == key % 11;
  }

  /** Offices of the state and of health have numbers without one. */
  private static boolean britain(String n) {
    if (n.length() == 5) return true;
    int sum = sum(n, 8, 7, 6, 5, 4, 3, 2) + number(n, 7, 9);
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
  }

  private static boolean ireland(String n) {
    var digits = n;
    if (!Character.isDigit(n.charAt(1)))
      digits = "0" + n.substring(2, 7) + n.charAt(0) + n.charAt(7);
    int second = digits.length() > 8 ? IRELAND.indexOf(digits.charAt(8)) : 0;
    int sum = sum(digits, 8, 7, 6, 5, 4, 3, 2) + 9 * second;
    return IRELAND.charAt(sum % 23) == digits.charAt(7);
  }

  private static boolean india(String n) {
    int sum = 0;
    for (int i = 0; i < 14; i++) {
      int part = LETTERS_AND_DIGITS.indexOf(n.charAt(i)) * (i % 2 + 1);
      sum += part / 36 + part % 36;
    }
    return LETTERS_AND_DIGITS.charAt((36 - sum % 36) % 36) == n.charAt(14);
  }

  private static boolean lithuania(String n) {
    int last = n.length() - 1;
    int check = lithuania(n, 0) % 11;
    if (check == 10) check = lithuania(n, 2) % 11 % 10;
    return check == digit(n, last);
  }

  private static int lithuania(String n, int from) {
    int sum = 0;
    for (int i = 0; i < n.length() - 1; i++) sum += (1 + (i + from) % 9) * digit(n, i);
    return sum;
  }

  /** Of a company, or since 2020 of a person. */
  private static boolean netherlands(String n) {
    if (sum(n, DESCENDING) % 11 == digit(n, 8)) return true;
    var all = new StringBuilder();
    for (char sign : ("NL" + n).toCharArray()) all.append(LETTERS_AND_DIGITS.indexOf(sign));
    return new BigInteger(all.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }

  private static boolean romania(String n) {
    var whole = "0".repeat(10 - n.length()) + n;
    return sum(whole, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == digit(whole, 9);
  }

  /** ISO/IEC 7064, MOD 11,10. */
  private static boolean elevenTen(String n) {
    int carried = 10;
    for (int i = 0; i < n.length() - 1; i++) {
      int sum = (carried + digit(n, i)) % 10;
      carried = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (carried + digit(n, n.length() - 1)) % 10 == 1;
  }

  /** ISO/IEC 7812-1, with the check digit in it. */
  private static int luhn(String n) {
    int sum = 0;
    for (int i = n.length() - 1; i >= 0; i--) {
      boolean isDoubled = (n.length() - i) % 2 == 0;
      sum += isDoubled ? crossSum(2 * digit(n, i)) : digit(n, i);
    }
    return sum;
  }

  private static int elevenLess(int sum) {
    int left = 11 - sum % 11;
    return left > 9 ? 0 : left;
  }

  private static int crossSum(int upTo19) {
    return upTo19 / 10 + upTo19 % 10;
  }

  private static int sum(String n, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) sum += weights[i] * digit(n, i);
    return sum;
  }

  private static int number(String n, int from, int to) {
    return Integer.parseInt(n.substring(from, to));
  }

  private static int digit(String n, int at) {
    return n.charAt(at) - '0';
  }
}
