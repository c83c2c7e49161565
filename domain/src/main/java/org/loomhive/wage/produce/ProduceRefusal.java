package org.loomhive.wage.produce;

/** Why produce is not bought, or a price not written, in the way that was asked. */
public enum ProduceRefusal {
  NO_PRICE,
  NOT_A_PRICE,
  NO_SOURCE,
  PRICE_IS_THERE,
  OTHER_CURRENCY,
  NOT_IN_KILOGRAMS,
  NOTHING_LEFT
}
