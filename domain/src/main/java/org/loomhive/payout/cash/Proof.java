package org.loomhive.payout.cash;

import org.loomhive.kernel.StaffRef;

/**
 * How it is known that a member has her money.
 *
 * @param witness the second on the staff who signed, or null
 */
record Proof(HowPaid how, String witness) {
  static Proof pin() {
    return new Proof(HowPaid.PIN, null);
  }

  static Proof card() {
    return new Proof(HowPaid.CARD, null);
  }

  static Proof signatures(StaffRef second) {
    return new Proof(HowPaid.TWO_SIGNATURES, second.value());
  }
}
