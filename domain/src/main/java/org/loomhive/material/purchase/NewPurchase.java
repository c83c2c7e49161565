package org.loomhive.material.purchase;

import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialCode;

/**
 * What is ordered from a supplier.
 *
 * @param number drawn before the form is filled in, so that sending it twice is ordering once
 * @param overPercent how much more than ordered may be taken in when it is marked so
 */
public record NewPurchase(
    PurchaseNumber number,
    SupplierRef supplier,
    LocalDate expectedOn,
    int overPercent,
    List<Line> lines) {
  public NewPurchase {
    lines = List.copyOf(lines);
  }

  /**
   * One material of the order.
   *
   * @param quantity in the unit that the supplier counts in
   * @param price of one unit
   */
  public record Line(MaterialCode material, Quantity quantity, Money price) {}
}
