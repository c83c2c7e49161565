package org.loomhive.storefront.api;

import java.util.List;
import java.util.Map;
import org.loomhive.catalog.told.Told;
import org.loomhive.ordering.basket.PricedBasket;

/**
 * A basket in JSON.
 *
 * @param basket the token; it is the only key to the basket
 * @param lost what cannot be bought any more; nothing is ordered while there is any
 */
public record BasketAnswer(
    String basket, String currency, List<Line> lines, List<Lost> lost, Amount goods) {
  /** One line of it. */
  public record Line(
      String sku, String name, int quantity, Amount unitPrice, Amount total, boolean isShort) {}

  /** A line that is not offered any more, or not in the currency of the basket. */
  public record Lost(String sku, String name, int quantity, boolean otherCurrency) {}

  static BasketAnswer of(String token, PricedBasket priced, Map<String, Told> names) {
    var lines = priced.lines().stream().map(line -> line(line, names)).toList();
    var lost = priced.lost().stream().map(BasketAnswer::lost).toList();
    return new BasketAnswer(token, priced.currency(), lines, lost, Amount.of(priced.goods()));
  }

  private static Lost lost(PricedBasket.Lost lost) {
    return new Lost(lost.sku().value(), lost.name(), lost.quantity(), lost.otherCurrency());
  }

  private static Line line(PricedBasket.Line line, Map<String, Told> names) {
    return new Line(
        line.variant().sku().value(),
        names.get(line.variant().product().slug()).text(),
        line.quantity(),
        Amount.of(line.unitPrice()),
        Amount.of(line.total()),
        line.isShort());
  }
}
