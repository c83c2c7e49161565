package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loomhive.stock.StockMovementKind;

/** Follows the pieces of a line that lay on a shelf back to the work that they came from. */
@ApplicationScoped
class ShelfTrace {
  private static final String MOVES =
      """
      SELECT kind, on_hand_change, reason FROM stock_movement
      WHERE sku = ? AND on_hand_change <> 0 ORDER BY id
      """;

  /** Pieces that were made for an order go past the shelf. */
  private static final String PAST_THE_SHELF =
      """
      SELECT o.number FROM order_line l JOIN customer_order o ON o.id = l.order_id
      WHERE l.sku = ? AND l.made_to_order = TRUE
      """;

  private static final String SKU =
      """
      SELECT l.sku FROM order_line l JOIN customer_order o ON o.id = l.order_id
      WHERE o.number = ? AND l.line_number = ?
      """;

  private static final String PARCEL = "parcel ";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** What left the shelf for a line; of some of it nobody may know who made it. */
  List<Shelf.Some> of(Expenses.Line line) {
    var sku =
        (String)
            em.createNativeQuery(SKU)
                .setParameter(1, line.order().value())
                .setParameter(2, line.number())
                .getSingleResult();
    var past = past(sku);
    var shelf = new Shelf();
    var found = new ArrayList<Shelf.Some>();
    for (Object each : em.createNativeQuery(MOVES).setParameter(1, sku).getResultList()) {
      var move = (Object[]) each;
      var order = order((String) move[2]);
      if (past.contains(order)) continue;
      var left = moved(shelf, move);
      if (order.equals(line.order().value())) found.addAll(left);
    }
    return found;
  }

  private Set<String> past(String sku) {
    var past = new HashSet<String>();
    for (Object order : em.createNativeQuery(PAST_THE_SHELF).setParameter(1, sku).getResultList())
      past.add((String) order);
    return past;
  }

  /** The order of a parcel, which is named with its number in the order. */
  private static String order(String reason) {
    if (!reason.startsWith(PARCEL)) return "";
    return reason.substring(PARCEL.length(), Math.max(PARCEL.length(), reason.lastIndexOf('/')));
  }

  private static List<Shelf.Some> moved(Shelf shelf, Object[] move) {
    int pieces = ((Number) move[1]).intValue();
    switch (StockMovementKind.valueOf((String) move[0])) {
      case RECEIVED, ACCEPTED, MENDED -> shelf.comes((String) move[2], pieces);
      case COUNTED, BROKE -> shelf.counted(pieces);
      case SHIPPED -> {
        return shelf.leaves(-pieces);
      }
      default -> {} // made for an order: they never lay there
    }
    return List.of();
  }
}
