package org.loomhive.material.moisture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.loomhive.kernel.Refused;

/** Water in a fibre, in percent of what the fibre weighs bone dry; exact to a hundredth. */
public record Regain(BigDecimal percent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Wool in a wet fog holds a third of its weight; beyond this it drips. */
  private static final BigDecimal MOST = BigDecimal.valueOf(60);

  private static final int SCALE = 2;

  public Regain {
    if (percent == null || percent.signum() < 0 || percent.compareTo(MOST) > 0)
      throw new Refused(MoistureRefusal.REGAIN_WRONG, MOST);
    percent = percent.setScale(SCALE, RoundingMode.HALF_UP);
  }

  /**
   * Of a sample that was put on the scales as it was, and again when it lost no more in the oven.
   * Both in the same unit.
   */
  public static Regain ofSample(BigDecimal asItWas, BigDecimal boneDry) {
    if (boneDry.signum() <= 0 || asItWas.compareTo(boneDry) < 0)
      throw new Refused(MoistureRefusal.SAMPLE_WRONG, asItWas, boneDry);
    var water = asItWas.subtract(boneDry).multiply(HUNDRED);
    return new Regain(water.divide(boneDry, MathContext.DECIMAL128));
  }

  /** What a hundred parts of bone dry fibre weigh with it. */
  BigDecimal ofHundredDry() {
    return HUNDRED.add(percent);
  }
}
