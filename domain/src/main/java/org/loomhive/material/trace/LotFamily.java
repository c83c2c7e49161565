package org.loomhive.material.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.purchase.PurchaseNumber;
import org.loomhive.material.transfer.TransferNumber;

/**
 * Follows lots along all branches, however many: a part that was sent is a lot of another store,
 * and scrap and by-products are lots that come of everything that was given out for their work.
 */
@ApplicationScoped
public class LotFamily {
  /**
   * A lot that comes of itself is met once: the union forgets what it saw before. Order and indexes
   * are named: most lots come of none, and the server takes the few for as many as those.
   */
  private static final String DOWN =
      """
      WITH RECURSIVE family (id, number) AS (
        SELECT id, number FROM material_lot WHERE number = ?1
        UNION
        SELECT part.id, part.number FROM family f
          STRAIGHT_JOIN material_lot part FORCE INDEX (ix_material_lot_came_from)
            ON part.came_from = f.number
        UNION
        SELECT rest.id, rest.number FROM family f
          STRAIGHT_JOIN material_movement m
            ON m.lot_id = f.id AND m.kind IN ('ISSUED', 'MOVED_HERE')
          STRAIGHT_JOIN material_lot rest FORCE INDEX (ix_material_lot_made_in)
            ON rest.made_in = m.work_order
      )
      SELECT l.* FROM family f JOIN material_lot l ON l.id = f.id ORDER BY l.id
      """;

  private static final String UP =
      """
      WITH RECURSIVE family (id, came_from, made_in) AS (
        SELECT id, came_from, made_in FROM material_lot WHERE number = ?1
        UNION
        SELECT whole.id, whole.came_from, whole.made_in FROM family f
          JOIN material_lot whole ON whole.number = f.came_from
        UNION
        SELECT input.id, input.came_from, input.made_in FROM family f
          JOIN material_movement m ON m.work_order = f.made_in
            AND m.kind IN ('ISSUED', 'MOVED_HERE')
          JOIN material_lot input ON input.id = m.lot_id
      )
      SELECT l.* FROM family f JOIN material_lot l ON l.id = f.id ORDER BY l.id DESC
      """;

  private static final String PURCHASES =
      """
      SELECT r.lot_number, p.number FROM purchase_receipt r
        JOIN purchase_line l ON l.id = r.purchase_line_id
        JOIN purchase_order p ON p.id = l.purchase_order_id
        WHERE r.lot_number IN (%s)
      """;

  private static final String TRANSFERS =
      """
      SELECT a.lot_number, t.number FROM transfer_arrival a
        JOIN material_transfer t ON t.id = a.transfer_id
        WHERE a.lot_number IN (%s)
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The lot itself and every lot that comes of it, in any store. */
  public List<MaterialLot> of(LotNumber lot) {
    return lots(DOWN, lot);
  }

  /** The lot itself and every lot of which something may be in it, back to those from outside. */
  public List<CameFrom> sources(LotNumber lot) {
    var all = lots(UP, lot);
    var numbers = all.stream().map(MaterialLot::number).toList();
    var purchases = papers(PURCHASES, numbers);
    var transfers = papers(TRANSFERS, numbers);
    return all.stream().map(one -> cameFrom(one, purchases, transfers)).toList();
  }

  private static CameFrom cameFrom(
      MaterialLot lot, Map<String, String> purchases, Map<String, String> transfers) {
    var number = lot.number().value();
    return new CameFrom(
        lot,
        Optional.ofNullable(purchases.get(number)).map(PurchaseNumber::new),
        Optional.ofNullable(transfers.get(number)).map(TransferNumber::new));
  }

  @SuppressWarnings("unchecked")
  private List<MaterialLot> lots(String sql, LotNumber lot) {
    return em.createNativeQuery(sql, MaterialLot.class)
        .setParameter(1, lot.value())
        .getResultList();
  }

  private Map<String, String> papers(String sql, List<LotNumber> numbers) {
    var papers = new HashMap<String, String>();
    if (numbers.isEmpty()) return papers;
    var places = "?, ".repeat(numbers.size() - 1) + "?";
    var query = em.createNativeQuery(sql.formatted(places));
    for (int i = 0; i < numbers.size(); i++) query.setParameter(i + 1, numbers.get(i).value());
    for (Object[] row : rows(query)) papers.put((String) row[0], (String) row[1]);
    return papers;
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query) {
    return query.getResultList();
  }
}
