package org.loomhive.production.waste;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Sku;
import org.loomhive.material.MaterialCode;

/**
 * What became of one material of one edition of a recipe. What making itself loses tells whether
 * the recipe expects the right share; accidents do not: nobody plans for a flood.
 *
 * @param expectedPercent what the recipe says is usually lost
 */
public record Waste(
    Made made, MaterialCode material, String name, int expectedPercent, Amounts amounts) {
  /** From so much on, the figures say something about the recipe and not about one day. */
  public static final int ENOUGH_PIECES = 20;

  public static final int ENOUGH_WORKS = 3;

  /** No recipe expects more. */
  private static final int MOST = 50;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The edition, and how much was made by it. */
  public record Made(
      Sku sku, String product, int edition, boolean isInForce, long pieces, long works) {}

  /**
   * @param inPieces of all pieces, good or not
   * @param spoilt lost in making by the yarn, the dye or the scissors
   * @param accidents lost to water, fire, animals, theft and the like
   */
  public record Amounts(
      Quantity inPieces, Quantity usual, Quantity scrap, Quantity spoilt, Quantity accidents) {}

  /** What making loses for a hundred parts in pieces, to a tenth. */
  public BigDecimal measuredPercent() {
    return percentOf(inMaking(), 1);
  }

  private Quantity inMaking() {
    return amounts.usual().plus(amounts.scrap()).plus(amounts.spoilt());
  }

  public BigDecimal accidentPercent() {
    return percentOf(amounts.accidents(), 1);
  }

  private BigDecimal percentOf(Quantity lost, int scale) {
    if (!amounts.inPieces().isPositive()) return BigDecimal.ZERO;
    return lost.amount()
        .multiply(WHOLE)
        .divide(amounts.inPieces().amount(), scale, RoundingMode.HALF_UP);
  }

  public boolean isEnough() {
    return made.pieces() >= ENOUGH_PIECES && made.works() >= ENOUGH_WORKS;
  }

  /** What the next edition should expect; nothing where it is as expected or little is known. */
  public Optional<Integer> proposal() {
    var percent = percentOf(inMaking(), 0).intValue();
    if (!isEnough() || !made.isInForce()) return Optional.empty();
    return Optional.of(Math.min(percent, MOST)).filter(better -> better != expectedPercent);
  }
}
