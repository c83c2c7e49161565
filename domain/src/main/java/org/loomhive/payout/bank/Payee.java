package org.loomhive.payout.bank;

import java.time.Instant;

/**
 * Where a member's money goes. Lives in memory only while a file is written or checked.
 *
 * @param name the name that the bank knows
 * @param changedAt when the coordinates were last changed
 * @param isFirst there were no other coordinates before
 * @param isShared another member gave the same account
 */
public record Payee(
    String name, BankAccount account, Instant changedAt, boolean isFirst, boolean isShared) {
  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "Payee";
  }
}
