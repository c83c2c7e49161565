package org.loomhive.payout.bank;

import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;

/**
 * What the bank says about an order: about all of it, and about single payments.
 *
 * @param messageId the order's own id as the bank repeats it
 */
public record BankAnswer(String messageId, Optional<Status> whole, List<PaymentStatus> payments) {
  public BankAnswer {
    payments = List.copyOf(payments);
  }

  /** What a status means to us. */
  public enum Outcome {
    UNDER_WAY,
    SETTLED,
    REJECTED,
    /** A code that we do not know: a person must look. */
    UNKNOWN
  }

  /**
   * @param code the bank's own status, for example ACSC
   * @param reasonCode the bank's own reason, for example AC04, or null
   * @param reason the same in our words, or null
   */
  public record Status(Outcome outcome, String code, String reasonCode, BankReason reason) {}

  /**
   * @param endToEndId what the bank repeats of ours, up to 35 characters
   * @param amount when the bank repeats it
   * @param theirs the reference that clearing or the bank gave it, when it is told
   */
  public record PaymentStatus(
      String endToEndId, Status status, Optional<Money> amount, Optional<String> theirs) {
    public PaymentStatus(String endToEndId, Status status, Optional<Money> amount) {
      this(endToEndId, status, amount, Optional.empty());
    }
  }
}
