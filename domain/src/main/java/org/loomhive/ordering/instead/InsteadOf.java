package org.loomhive.ordering.instead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.tax.AskedPrice;
import org.loomhive.stock.StockKeeping;

/**
 * What lies ready and may be taken instead of a line: of the same kind, so that it may go to the
 * same places, for the same price or less. Where tax or duty was paid it has the same customs
 * heading, as another would owe another duty.
 */
@ApplicationScoped
public class InsteadOf {
  private static final int LOOKED_AT = 40;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Variants variants;
  @Inject StockKeeping stock;

  /**
   * The nearest first: of the same product, of the same makers, of nearly the same price. Nothing
   * for a line of which some lies in parcels: it is taken for a whole line.
   */
  public List<Variant> of(Order order, OrderLine line) {
    if (line.isPartlyPacked()) return List.of();
    var nearest = nearest(order, line);
    var free = stock.of(nearest, order.number().value());
    return variants.of(nearest).stream()
        .filter(one -> free.get(one.sku()).free() >= line.quantity())
        .filter(one -> !one.isOneOfAKind() || line.quantity() == 1)
        .filter(one -> shown(order, line, one).price().compareTo(line.unitPrice()) <= 0)
        .sorted(Comparator.comparing(one -> nearest.indexOf(one.sku())))
        .toList();
  }

  /** Its price as this order keeps it: without a tax that is a part of it. */
  static PriceBreakdown shown(Order order, OrderLine line, Variant other) {
    var asked = other.breakdownIn(line.unitPrice().currency());
    return AskedPrice.of(order, line).without(asked);
  }

  private List<Sku> nearest(Order order, OrderLine line) {
    var price = "$." + line.unitPrice().currency();
    List<?> skus =
        em.createNativeQuery(
                """
                SELECT v.sku FROM variant gone
                JOIN product had ON had.id = gone.product_id
                JOIN product p ON p.kind = had.kind AND p.published_at IS NOT NULL
                JOIN variant v ON v.product_id = p.id AND v.readiness = 'READY' AND v.id <> gone.id
                  AND v.off_shelf_at IS NULL
                  AND JSON_EXTRACT(v.prices, ?) + 0 <= ?
                JOIN stock_item i ON i.sku = v.sku AND i.on_hand - i.allocated - i.safety >= ?
                WHERE gone.sku = ? AND (? = 0 OR LEFT(v.hs_code, 6) = LEFT(gone.hs_code, 6))
                ORDER BY p.id = had.id DESC, p.cooperative_ref = had.cooperative_ref DESC,
                  JSON_EXTRACT(v.prices, ?) + 0 DESC, v.id LIMIT\s\
                """
                    + LOOKED_AT)
            .setParameter(1, price)
            .setParameter(2, AskedPrice.of(order, line).each().minor())
            .setParameter(3, line.quantity())
            .setParameter(4, line.sku().value())
            .setParameter(5, isTaxed(order, line) ? 1 : 0)
            .setParameter(6, price)
            .getResultList();
    return skus.stream().map(sku -> new Sku((String) sku)).toList();
  }

  private static boolean isTaxed(Order order, OrderLine line) {
    return order.taxes().stream().anyMatch(tax -> tax.lineNumber() == line.lineNumber());
  }
}
