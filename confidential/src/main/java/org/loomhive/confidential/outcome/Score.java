package org.loomhive.confidential.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One score and how much of the questions it rests on.
 *
 * @param value from 0 to 1, empty when too little was answered
 * @param answeredShare scored answers among the items that concern her, from 0 to 1
 */
public record Score(Optional<BigDecimal> value, BigDecimal answeredShare) {
  private static final int SHOWN_DECIMALS = 2;

  public Optional<BigDecimal> shown() {
    return value.map(exact -> exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
  }
}
