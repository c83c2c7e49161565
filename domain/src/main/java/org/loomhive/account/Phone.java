package org.loomhive.account;

import org.loomhive.kernel.Refused;

/** A phone number as E.164 writes it; ten bare digits are Indian. */
public record Phone(String number) {
  private static final String HOME = "+91";
  private static final int NATIONAL_DIGITS = 10;

  public Phone {
    if (!number.matches("\\+[1-9]\\d{7,14}")) throw new Refused(AccountRefusal.NOT_A_PHONE);
  }

  /** Reads what people type: blanks, dashes, a leading 0 or 00. */
  public static Phone typed(String text) {
    var bare = text == null ? "" : text.replaceAll("[\\s().-]", "");
    if (bare.startsWith("00")) return new Phone("+" + bare.substring(2));
    if (bare.startsWith("0")) bare = bare.substring(1);
    if (bare.length() == NATIONAL_DIGITS && !bare.startsWith("+")) bare = HOME + bare;
    return new Phone(bare);
  }
}
