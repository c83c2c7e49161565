package org.loomhive.wholesale;

/** Why a company, its price or its order is not taken. */
public enum WholesaleRefusal {
  EMAIL_UNCONFIRMED,
  APPLIED_ALREADY,
  NOT_A_WEB_SITE,
  NEEDS_REASON,
  NOT_NOW,
  NOT_OF_MANY,
  FIRST_BAND,
  BAND_HALF_SAID,
  BANDS_NOT_RISING,
  BAND_NOT_CHEAPER,
  NOT_CHEAPER_THAN_SHOP,
  NOT_A_NUMBER_OF_PIECES,
  TOO_FEW,
  NOT_A_MULTIPLE,
  ORDER_TOO_SMALL,
  SIGN_IN_TO_ORDER,
  NO_CODE_BESIDE
}
