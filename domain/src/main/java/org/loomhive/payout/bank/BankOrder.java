package org.loomhive.payout.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;

/** What the bank is asked to do: one run, paid from one account, in one currency. */
public record BankOrder(
    PayRunRef run, Instant writtenAt, LocalDate executeOn, Payer payer, List<Payment> payments) {
  public BankOrder {
    payments = List.copyOf(payments);
  }

  /** The organisation and its account. */
  public record Payer(String name, BankAccount account) {}

  /**
   * @param ref the bank repeats it in its answer
   * @param uetr a UUID that follows the payment through all banks
   */
  public record Payment(
      PayLineRef ref, String uetr, Money amount, String name, BankAccount account) {
    /** Says only which line it is, so that no name slips into a log. */
    @Override
    public String toString() {
      return "Payment " + ref;
    }
  }
}
