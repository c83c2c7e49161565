package org.loomhive.payout.mobile;

import java.util.Optional;
import java.util.UUID;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankOrder;

/** A service that brings money to phones. Each step may be asked for again. */
public interface MobileMoney {
  /**
   * Whether this house has a contract with one.
   *
   * @return false when nothing is configured
   */
  boolean isSetUp();

  /** The batch in the service's own language. */
  byte[] write(BankOrder order);

  /**
   * Makes the batch, once for one correlation.
   *
   * @return the service's number of it; empty while the service is still at it
   * @throws MobileMoneySilent when it did not answer: ask again later
   */
  Optional<String> create(UUID correlation, byte[] batch);

  /** From now on the service pays. */
  void approve(String batch);

  /** What became of the payments so far; our line is the end-to-end id. */
  BankAnswer outcome(String batch, String orderId);
}
