package org.loomhive.ordering.tax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.loomhive.kernel.Money;

/**
 * All of one tax at one rate, for a page or a paper.
 *
 * @param place a country, or a country and its part
 * @param within it was a part of the prices, and makes the sum no larger
 */
public record TaxSum(
    String scheme,
    String place,
    BigDecimal percent,
    Money base,
    Money amount,
    boolean atTheDoor,
    boolean within) {
  public static List<TaxSum> of(List<OrderTax> taxes) {
    var sums = new LinkedHashMap<String, TaxSum>();
    for (OrderTax tax : taxes)
      sums.merge(tax.payee() + tax.isAtTheDoor() + tax.isWithin(), of(tax), TaxSum::plus);
    return new ArrayList<>(sums.values());
  }

  private static TaxSum of(OrderTax tax) {
    return new TaxSum(
        tax.scheme(),
        tax.place(),
        tax.percent().stripTrailingZeros(),
        tax.base(),
        tax.amount(),
        tax.isAtTheDoor(),
        tax.isWithin());
  }

  private TaxSum plus(TaxSum other) {
    return new TaxSum(
        scheme,
        place,
        percent,
        base.plus(other.base),
        amount.plus(other.amount),
        atTheDoor,
        within);
  }
}
