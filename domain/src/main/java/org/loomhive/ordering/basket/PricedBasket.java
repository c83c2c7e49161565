package org.loomhive.ordering.basket;

import java.util.List;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.stock.Availability;

/**
 * A basket with today's prices.
 *
 * @param goods the sum of all lines
 */
public record PricedBasket(String currency, List<Line> lines, Money goods, int version) {
  public PricedBasket {
    lines = List.copyOf(lines);
  }

  /** One line as it stands now. */
  public record Line(Variant variant, int quantity, Money unitPrice, Availability availability) {
    public Money total() {
      return unitPrice.times(quantity);
    }

    /** More are asked for than there are; what is made to order is never short. */
    public boolean isShort() {
      return !variant.isMadeToOrder() && availability.free() < quantity;
    }
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public boolean isShort() {
    return lines.stream().anyMatch(Line::isShort);
  }

  public int pieces() {
    return lines.stream().mapToInt(Line::quantity).sum();
  }
}
