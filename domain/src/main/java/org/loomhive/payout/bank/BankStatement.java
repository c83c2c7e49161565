package org.loomhive.payout.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;

/**
 * What a bank booked, as it tells by itself and not in answer to an order. Its balances add up, or
 * it would not have been given on.
 *
 * @param messageId the bank's own number of the file
 */
public record BankStatement(String messageId, List<Part> parts) {
  public BankStatement {
    parts = List.copyOf(parts);
  }

  /**
   * @param account the number of the account of ours that it speaks of
   */
  public record Part(String account, List<Entry> entries) {
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One payment that was booked.
   *
   * @param isDebit it left our account
   * @param cameBack says that it is the return of another one
   */
  public record Entry(
      boolean isDebit, Money amount, LocalDate bookedOn, Names names, Optional<Return> cameBack) {}

  /**
   * By what a payment may be known again.
   *
   * @param theirs references that banks and clearing gave it, the most telling one first
   * @param batch the id of our whole order, when that was booked as one sum
   */
  public record Names(
      Optional<String> uetr,
      Optional<String> endToEndId,
      List<String> theirs,
      Optional<String> batch) {
    public Names {
      theirs = List.copyOf(theirs);
    }
  }

  /**
   * @param code the bank's own reason
   * @param reason the same in our words
   */
  public record Return(Optional<String> code, BankReason reason) {}
}
