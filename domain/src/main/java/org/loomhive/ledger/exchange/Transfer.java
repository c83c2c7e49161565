package org.loomhive.ledger.exchange;

import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ledger.Account;

/**
 * Money that left one account and came to another, as the bank or the payment service tells it.
 *
 * @param reference of the bank or the service; the same reference is the same transfer
 */
public record Transfer(Left left, Came came, LocalDate on, String reference) {
  /**
   * Where it was.
   *
   * @param amount that was passed on
   * @param cost what the bank or the service kept besides, in the same currency; may be zero
   */
  public record Left(Account account, Money amount, Money cost) {}

  /** Where it is. */
  public record Came(Account account, Money amount) {}

  public Transfer {
    reference = reference == null ? "" : reference.strip();
  }

  boolean isChange() {
    return !left.amount().currency().equals(came.amount().currency());
  }

  void requireSense() {
    if (reference.isEmpty()) throw new Refused(ExchangeRefusal.WITHOUT_REFERENCE);
    boolean moves = left.amount().isPositive() && came.amount().isPositive();
    if (!moves || left.cost().isNegative()) throw new Refused(ExchangeRefusal.NOTHING_MOVED);
    if (isChange()) return;
    if (left.account() == came.account()) throw new Refused(ExchangeRefusal.STAYS_WHERE_IT_IS);
    if (!left.amount().equals(came.amount()))
      throw new Refused(ExchangeRefusal.NOT_THE_SAME_AMOUNT, left.amount(), came.amount());
  }
}
