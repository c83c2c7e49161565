package org.loomhive.wage.worked;

import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;

/**
 * What an hour of one member's work brought her.
 *
 * @param pay for all of it, topped up where the month is closed
 * @param minutes that it took: as she said it, else standard minutes; above zero
 * @param said how many of them are as she said it
 * @param floor what these minutes must pay at least
 */
public record PayOfHour(MemberRef member, Money pay, int minutes, int said, Money floor) {
  private static final int MINUTES_PER_HOUR = 60;

  public Money perHour() {
    return perHour(pay);
  }

  public Money floorPerHour() {
    return perHour(floor);
  }

  public boolean isUnderFloor() {
    return pay.compareTo(floor) < 0;
  }

  public boolean isSaid() {
    return said > 0;
  }

  /** Part of a coin is left out. */
  private Money perHour(Money whole) {
    long coins = Math.multiplyExact(whole.minor(), MINUTES_PER_HOUR);
    return Money.ofMinor(Math.floorDiv(coins, minutes), whole.currency());
  }
}
