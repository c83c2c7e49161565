package org.loomhive.confidential.referral;

import java.time.LocalDate;

/**
 * What an organisation hands over: enough to make, pay for and follow up work, and nothing else.
 *
 * @param caseId as the organisation writes it, for example ICIC-2026-00042
 */
public record IncomingReferral(
    String caseId, String organisation, LocalDate referredOn, ReferralReason reason) {
  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "IncomingReferral";
  }
}
