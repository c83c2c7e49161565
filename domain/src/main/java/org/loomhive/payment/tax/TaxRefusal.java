package org.loomhive.payment.tax;

/** Why nothing is paid to a tax office. */
public enum TaxRefusal {
  NOTHING_OWED,
  NEEDS_DOCUMENT,
  MONTH_NOT_OVER
}
