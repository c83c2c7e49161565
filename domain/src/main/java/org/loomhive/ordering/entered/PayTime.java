package org.loomhive.ordering.entered;

import java.time.Duration;
import java.time.Instant;

/** How long an order waits for its payment, at the prices and with the pieces of its placing. */
public enum PayTime {
  /** She is at the checkout and pays next. */
  AT_ONCE(Duration.ofMinutes(30)),

  /** It was written down for her: she finds a letter first. */
  BY_LETTER(Duration.ofHours(24));

  /** Longer than a payment that was started at the last moment may take. */
  private static final Duration TO_FINISH = Duration.ofMinutes(35);

  private final Duration payable;

  PayTime(Duration payable) {
    this.payable = payable;
  }

  /** A payment may be started until then. */
  public Instant payableUntil(Instant placed) {
    return placed.plus(payable);
  }

  /** Days of sending are counted from when it is paid at the latest; minutes are no days. */
  public Instant promisedFrom(Instant placed) {
    return this == AT_ONCE ? placed : payableUntil(placed);
  }

  /** Its pieces are held until then. */
  public Instant heldUntil(Instant placed) {
    return payableUntil(placed).plus(TO_FINISH);
  }
}
