package org.loomhive.delivery.tax;

import java.util.List;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Money;

/** Goods that go to one place together, at what is paid for them after every discount. */
public record Consignment(Place to, List<Item> items, Way way) {
  /**
   * Something in it that bears tax.
   *
   * @param line under which it stands in the order; what is taxed on it is told for this line
   */
  public record Item(int line, ProductKind kind, Customs customs, Money worth) {}

  /**
   * How it is brought.
   *
   * @param dutyPaid the carrier takes duty from the sender and asks for nothing at the door
   */
  public record Way(Money price, boolean dutyPaid) {}

  Money worth() {
    return Money.sum(way.price().currency(), items.stream().map(Item::worth).toList());
  }
}
