package org.loomhive.storefront.api;

import java.util.List;
import org.loomhive.ordering.basket.PricedBasket;

/**
 * A basket in JSON.
 *
 * @param basket the token; it is the only key to the basket
 */
public record BasketAnswer(String basket, String currency, List<Line> lines, Amount goods) {
  /** One line of it. */
  public record Line(
      String sku, String name, int quantity, Amount unitPrice, Amount total, boolean isShort) {}

  static BasketAnswer of(String token, PricedBasket priced) {
    var lines = priced.lines().stream().map(BasketAnswer::line).toList();
    return new BasketAnswer(token, priced.currency(), lines, Amount.of(priced.goods()));
  }

  private static Line line(PricedBasket.Line line) {
    return new Line(
        line.variant().sku().value(),
        line.variant().product().name(),
        line.quantity(),
        Amount.of(line.unitPrice()),
        Amount.of(line.total()),
        line.isShort());
  }
}
