package org.loomhive.portal.earnings;

import org.loomhive.payout.PayLine;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.Slip;

/**
 * A slip and the payment that is to bring it to her.
 *
 * @param payment null as long as nothing is on its way
 */
public record SlipAndPayment(Slip slip, PayLine payment) {
  /** The key of the sentence that says where her money is. */
  public String key() {
    if (payment == null) return "earnings.state.OPEN";
    return switch (payment.state()) {
      case HELD, WITHDRAWN -> "earnings.state.OPEN";
      case SENT, SETTLED, REJECTED -> "earnings.state." + way() + payment.state();
      default -> "earnings.state." + payment.state();
    };
  }

  private String way() {
    return payment.rail() == Rail.BANK ? "" : payment.rail() + ".";
  }

  /** She is asked until she said that she has it. */
  public boolean isAsked() {
    if (payment == null) return false;
    return switch (payment.state()) {
      case SENT -> payment.rail() != Rail.CASH;
      case SETTLED, REPORTED_MISSING -> true;
      default -> false;
    };
  }
}
