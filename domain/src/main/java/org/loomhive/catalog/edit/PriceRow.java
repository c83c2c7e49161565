package org.loomhive.catalog.edit;

import java.util.Map;

/**
 * One row of a list of prices, as it was sent.
 *
 * @param line counts from 1 below the headings
 * @param prices as they were typed, by currency; what is empty stays as it is
 */
public record PriceRow(int line, String sku, Map<String, String> prices) {
  /**
   * What became of a row, or would.
   *
   * @param changes how many prices are others than before
   * @param no why nothing of it is taken; null when all is well
   */
  public record Outcome(PriceRow row, int changes, org.loomhive.kernel.Refused no) {
    public boolean isGood() {
      return no == null;
    }
  }
}
