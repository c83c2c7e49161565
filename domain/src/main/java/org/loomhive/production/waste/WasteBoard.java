package org.loomhive.production.waste;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MaterialCode;

/** What finished work lost of each material, by the edition of the recipe that it was made with. */
@ApplicationScoped
public class WasteBoard {
  private static final String WASTE =
      """
      SELECT r.sku, done.product_name, r.edition,
        CASE WHEN i.id IS NOT NULL
          AND r.edition = (SELECT MAX(n.edition) FROM recipe n WHERE n.sku = r.sku)
          THEN 1 ELSE 0 END,
        done.pieces, done.works, k.code, k.name, k.unit, COALESCE(i.usual_loss_percent, 0),
        gone.in_pieces, gone.usual, gone.scrap, gone.spoilt, gone.accidents
      FROM (
        SELECT w.recipe_id, MAX(w.product_name) AS product_name, COUNT(*) AS works,
          SUM(w.pieces_accepted + w.pieces_second + w.pieces_rejected) AS pieces
        FROM work_order w
        WHERE w.cooperative_ref = ?1 AND w.inspected_at >= ?2 GROUP BY w.recipe_id) done
      JOIN (
        SELECT w.recipe_id, l.material_id,
          SUM(CASE WHEN m.kind = 'HANDED_IN' THEN m.amount ELSE 0 END) AS in_pieces,
          SUM(CASE WHEN m.kind = 'USUAL_LOSS' THEN m.amount ELSE 0 END) AS usual,
          SUM(CASE WHEN m.kind = 'SCRAPPED' THEN m.amount ELSE 0 END) AS scrap,
          SUM(CASE WHEN m.kind = 'LOST_IN_MAKING'
            AND m.loss_reason IN ('DYE_UNEVEN', 'WEAK_YARN', 'CUT_WRONG') THEN m.amount ELSE 0 END)
            AS spoilt,
          SUM(CASE WHEN m.kind = 'LOST_IN_MAKING'
            AND m.loss_reason NOT IN ('DYE_UNEVEN', 'WEAK_YARN', 'CUT_WRONG')
            THEN m.amount ELSE 0 END) AS accidents
        FROM work_order w JOIN material_movement m ON m.work_order = w.number
          JOIN material_lot l ON l.id = m.lot_id
        WHERE w.cooperative_ref = ?1 AND w.inspected_at >= ?2
          AND m.kind IN ('HANDED_IN', 'USUAL_LOSS', 'SCRAPPED', 'LOST_IN_MAKING')
        GROUP BY w.recipe_id, l.material_id) gone ON gone.recipe_id = done.recipe_id
      JOIN recipe r ON r.id = done.recipe_id
      JOIN material k ON k.id = gone.material_id
      LEFT JOIN recipe_line i ON i.recipe_id = r.id AND i.material_code = k.code
      ORDER BY done.product_name, r.sku, r.edition DESC, k.name
      """;

  private static final Duration LOOKED_AT = Duration.ofDays(365);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Work of the last year tells about recipes as they are used now. */
  @SuppressWarnings("unchecked")
  public List<Waste> lastYear(CooperativeRef cooperative) {
    var since = clock.instant().minus(LOOKED_AT);
    List<Object[]> rows =
        em.createNativeQuery(WASTE)
            .setParameter(1, cooperative.value())
            .setParameter(2, Timestamp.from(since))
            .getResultList();
    return rows.stream().map(WasteBoard::waste).toList();
  }

  private static Waste waste(Object[] row) {
    var made =
        new Waste.Made(
            new Sku((String) row[0]),
            (String) row[1],
            ((Number) row[2]).intValue(),
            ((Number) row[3]).intValue() == 1,
            ((Number) row[4]).longValue(),
            ((Number) row[5]).longValue());
    int expected = ((Number) row[9]).intValue();
    var code = new MaterialCode((String) row[6]);
    return new Waste(made, code, (String) row[7], expected, amounts(row));
  }

  private static Waste.Amounts amounts(Object[] row) {
    var unit = Unit.valueOf((String) row[8]);
    return new Waste.Amounts(
        Quantity.of((BigDecimal) row[10], unit),
        Quantity.of((BigDecimal) row[11], unit),
        Quantity.of((BigDecimal) row[12], unit),
        Quantity.of((BigDecimal) row[13], unit),
        Quantity.of((BigDecimal) row[14], unit));
  }
}
