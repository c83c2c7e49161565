package org.loomhive.delivery.tax;

import java.util.List;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Money;

/**
 * Goods that go to one place together, at what is paid for them after every discount.
 *
 * @param by PEOPLE or BUSINESSES
 */
public record Consignment(Place to, List<Item> items, Way way, Buyers by) {
  /** Of somebody who buys for herself. */
  public Consignment(Place to, List<Item> items, Way way) {
    this(to, items, way, Buyers.PEOPLE);
  }

  /**
   * Something in it that bears tax.
   *
   * @param line under which it stands in the order; what is taxed on it is told for this line
   */
  public record Item(int line, ProductKind kind, Customs customs, Pieces pieces) {
    Money worth() {
      return pieces.each().times(pieces.count());
    }
  }

  /**
   * Pieces that are alike, as they are priced.
   *
   * @param floor what material and makers cost; no tax is taken out of that
   */
  public record Pieces(Money each, int count, Money floor) {}

  /**
   * How it is brought.
   *
   * @param dutyPaid the carrier takes duty from the sender and asks for nothing at the door
   */
  public record Way(Money price, boolean dutyPaid) {}

  String currency() {
    return way.price().currency();
  }
}
