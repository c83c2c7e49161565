package org.loomhive.confidential.referral;

import java.util.Locale;
import org.loomhive.kernel.Refused;

/**
 * How case ids of the referring organisations are written: {@code loomhive.case.pattern}, a regular
 * expression.
 */
final class CaseIds {
  private static final String PATTERN =
      System.getProperty("loomhive.case.pattern", "[A-Z]{2,8}-\\d{4}-\\d{5}");

  private CaseIds() {}

  /** The one way to write it. What does not fit is refused without repeating it. */
  static String normal(String typed) {
    var text = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    if (!text.matches(PATTERN)) throw new Refused(ReferralRefusal.CASE_ID_NOT_IN_FORM);
    return text;
  }
}
