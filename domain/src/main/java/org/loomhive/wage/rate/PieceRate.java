package org.loomhive.wage.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Money;

/**
 * What one piece pays, and why: the floor of an hour by the minutes of the piece, rounded up.
 *
 * @param amount for one piece
 * @param minutes standard minutes for one piece
 * @param floorHour what an hour must pay at least
 */
public record PieceRate(Money amount, int minutes, Money floorHour) {
  private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

  /** Rounded up to half a rupee, so that it is never under the floor. */
  public static PieceRate of(Money floorHour, int minutes, BigDecimal complexity) {
    var coins =
        BigDecimal.valueOf(floorHour.minor())
            .multiply(BigDecimal.valueOf(minutes))
            .multiply(complexity)
            .divide(MINUTES_PER_HOUR, 0, RoundingMode.CEILING);
    var exact = Money.ofMinor(coins.longValueExact(), floorHour.currency());
    return new PieceRate(exact.ceilTo(Money.of("0.50", floorHour.currency())), minutes, floorHour);
  }

  /** The same piece at another price. */
  public PieceRate at(Money otherAmount) {
    return new PieceRate(otherAmount, minutes, floorHour);
  }

  /** What an hour of this work pays; part of a coin is left out. */
  public Money hourlyValue() {
    var perHour = MINUTES_PER_HOUR.multiply(BigDecimal.valueOf(amount.minor()));
    var coins = perHour.divide(BigDecimal.valueOf(minutes), 0, RoundingMode.FLOOR);
    return Money.ofMinor(coins.longValueExact(), amount.currency());
  }

  public boolean isUnderFloor() {
    return Math.multiplyExact(amount.minor(), 60)
        < Math.multiplyExact(floorHour.minor(), (long) minutes);
  }
}
