package org.loomhive.catalog;

/** Noes of the catalogue. */
public enum CatalogRefusal {
  NO_PRICE_IN_CURRENCY,
  NO_VARIANT,
  MATERIALS_NOT_WHOLE,
  NO_MAKING_TIME,
  PRICES_MISSING,
  COSTS_MISSING,
  SECOND_NOT_CHEAPER,
  SECOND_BELOW_PAY,
  PICTURE_NOT_READABLE,
  PICTURE_TOO_LARGE
}
