package org.loomhive.fund.premium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.fund.FundEntries;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;
import org.loomhive.ordering.Orders;

/**
 * Sets the premium of parcels that left aside for the cooperatives whose pieces were in them, in
 * the amount that the cost sheet of each piece had when it was sold. Each parcel counts once.
 */
@ApplicationScoped
public class SetPremiumAside {
  private static final String WAITING =
      """
      SELECT DISTINCT o.number, s.shipment_number, l.cooperative_ref
      FROM order_shipment s
      JOIN customer_order o ON o.id = s.order_id
      JOIN order_packing_content c ON c.packing_id = s.packing_id
      JOIN order_line l ON l.order_id = o.id AND l.line_number = c.line_number
      WHERE s.shipped_at >= ? AND l.cost_sheet LIKE '%PREMIUM_FUND=%'
        AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.entry_key = CONCAT(
          'premium.set_aside:', o.number, '.', s.shipment_number, '.', l.cooperative_ref))
      """;

  private static final String PIECES =
      """
      SELECT c.line_number, c.pieces
      FROM order_shipment s
      JOIN customer_order o ON o.id = s.order_id
      JOIN order_packing_content c ON c.packing_id = s.packing_id
      JOIN order_line l ON l.order_id = o.id AND l.line_number = c.line_number
      WHERE o.number = ? AND s.shipment_number = ? AND l.cooperative_ref = ?
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Orders orders;
  @Inject Cooperatives cooperatives;
  @Inject Journal journal;
  @Inject Clock clock;

  /** The part of a cooperative in a parcel. */
  record Part(OrderNumber order, int parcel, CooperativeRef whose) {
    String key() {
      return order + "." + parcel + "." + whose;
    }
  }

  /** Those that left since, of which nothing is set aside yet. */
  @Transactional
  List<Part> waiting(Instant since) {
    List<?> rows =
        em.createNativeQuery(WAITING).setParameter(1, Timestamp.from(since)).getResultList();
    return rows.stream().map(row -> (Object[]) row).map(SetPremiumAside::part).toList();
  }

  private static Part part(Object[] row) {
    return new Part(
        new OrderNumber((String) row[0]),
        ((Number) row[1]).intValue(),
        new CooperativeRef((String) row[2]));
  }

  @Transactional
  void setAside(Part part) {
    var home = cooperatives.get(part.whose());
    var amount = Money.sum(home.currency(), premiums(part, home.currency()));
    if (amount.isZero()) return;
    var today = home.businessDay(clock.instant());
    journal.post(
        FundEntries.premiumSetAside(
            part.whose(), amount, new FundEntries.Paper(part.key(), today)));
  }

  private List<Money> premiums(Part part, String currency) {
    var order = orders.get(part.order());
    List<?> rows =
        em.createNativeQuery(PIECES)
            .setParameter(1, part.order().value())
            .setParameter(2, part.parcel())
            .setParameter(3, part.whose().value())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                order
                    .line(((Number) row[0]).intValue())
                    .costSheet()
                    .filter(sheet -> sheet.currency().equals(currency))
                    .map(sheet -> sheet.of(CostReceiver.PREMIUM_FUND))
                    .map(each -> each.times(((Number) row[1]).longValue()))
                    .orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
