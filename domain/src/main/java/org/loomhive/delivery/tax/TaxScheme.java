package org.loomhive.delivery.tax;

/** By which scheme a tax is collected. Words for them live in the bundles. */
public enum TaxScheme {
  /** Import one-stop shop of the European Union, for parcels up to a limit. */
  IOSS,
  UK_VAT,
  INDIA_GST,
  US_SALES_TAX,
  CANADA_GST,
  AUSTRALIA_GST,
  NEW_ZEALAND_GST,
  NORWAY_VOEC,
  SINGAPORE_GST,
  SWISS_VAT,
  /** Tax at the border, which the receiver owes; nobody registers for it. */
  IMPORT_TAX;

  /** The seller collects it with the price, once she is registered. */
  public boolean isCollectedAtSale() {
    return this != IMPORT_TAX;
  }
}
