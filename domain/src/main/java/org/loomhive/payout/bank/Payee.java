package org.loomhive.payout.bank;

import java.time.Instant;
import java.util.Set;

/**
 * Where a member's money goes. Lives in memory only while a file is written or checked.
 *
 * @param name the name that the bank knows
 * @param changedAt when the coordinates were last changed
 * @param isFirst there were no other coordinates before
 * @param isShared another member gave the same account
 */
public record Payee(
    String name,
    Destination to,
    Instant changedAt,
    boolean isFirst,
    boolean isShared,
    Set<PayeeSign> signs) {
  public Payee {
    signs = Set.copyOf(signs);
  }

  /** At a bank, and nothing was noticed. */
  public Payee(
      String name, BankAccount account, Instant changedAt, boolean isFirst, boolean isShared) {
    this(name, Destination.bank(account, ""), changedAt, isFirst, isShared, Set.of());
  }

  public BankAccount account() {
    return to.account();
  }

  public Rail rail() {
    return to.rail();
  }

  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "Payee";
  }
}
