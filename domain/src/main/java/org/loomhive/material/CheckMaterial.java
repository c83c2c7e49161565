package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.balance.LotRanges;

/**
 * Looks for lots whose account does not balance: what came must be in the store, with members, in
 * pieces, lost, counted away or sent; no place of any maker or work order holds less than nothing;
 * what was sent is either on the way or in the lots of other stores that were made of it; nothing
 * moved after an account was closed. A healthy store gives none.
 */
@ApplicationScoped
public class CheckMaterial {
  /** Counts may have found more than they missed; every other place has something or nothing. */
  private static final String NOT_WHOLE =
      "SELECT l.number FROM material_lot l LEFT JOIN material_movement m ON m.lot_id = l.id"
          + " WHERE l.id BETWEEN ?1 AND ?2 GROUP BY l.id, l.number, l.amount HAVING "
          + sum(Place.SUPPLIER)
          + " <> -l.amount OR "
          + anyBelowNothing(place -> place != Place.SUPPLIER && place != Place.COUNTED);

  private static final String NOT_WHERE_SENT =
      """
      SELECT l.number FROM material_lot l
      JOIN (
        SELECT m.lot_id, %s AS on_the_way, %s AS elsewhere FROM material_movement m
        WHERE m.lot_id BETWEEN ?1 AND ?2
          AND m.kind IN ('SENT', 'ARRIVED', 'CAME_BACK', 'LOST_ON_THE_WAY')
        GROUP BY m.lot_id
      ) book ON book.lot_id = l.id
      WHERE book.on_the_way <> (
          SELECT COALESCE(SUM(t.amount), 0) FROM material_transfer t WHERE t.lot_id = l.id
        ) - (
          SELECT COALESCE(SUM(a.amount), 0) FROM material_transfer t
          JOIN transfer_arrival a ON a.transfer_id = t.id WHERE t.lot_id = l.id
        )
        OR book.elsewhere <> (
          SELECT COALESCE(SUM(p.amount), 0) FROM material_lot p WHERE p.came_from = l.number
        )
      """
          .formatted(sum(Place.ON_THE_WAY), sum(Place.ELSEWHERE));

  /** What is set aside has no member yet, so it is counted by work alone. */
  private static final String OVERDRAWN =
      """
      SELECT DISTINCT l.number FROM (
        SELECT m.lot_id FROM material_movement m
        WHERE m.lot_id BETWEEN ?1 AND ?2 AND m.work_order IS NOT NULL
        GROUP BY m.lot_id, m.work_order HAVING %s < 0
        UNION ALL
        SELECT m.lot_id FROM material_movement m
        WHERE m.lot_id BETWEEN ?1 AND ?2 AND m.work_order IS NOT NULL AND m.member_ref IS NOT NULL
        GROUP BY m.lot_id, m.work_order, m.member_ref HAVING %s
      ) wrong JOIN material_lot l ON l.id = wrong.lot_id
      """
          .formatted(
              sum(Place.ASIDE),
              anyBelowNothing(place -> place == Place.MEMBER || place.isAfterTheStock()));

  private static final String MOVED_AFTER_CLOSING =
      "SELECT DISTINCT l.number FROM material_movement m JOIN material_lot l ON l.id = m.lot_id"
          + " JOIN material_closing c ON c.work_order = m.work_order"
          + " WHERE m.lot_id BETWEEN ?1 AND ?2 AND m.moved_at > c.closed_at";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject LotRanges ranges;
  @Inject CheckMaterial self;

  public List<LotNumber> unbalanced() {
    return unbalanced(percent -> {});
  }

  /**
   * @param progress hears how many percent of the lots were looked at
   */
  public List<LotNumber> unbalanced(IntConsumer progress) {
    var wrong = new TreeSet<String>();
    ranges.each(progress, range -> wrong.addAll(self.in(range)));
    return wrong.stream().map(LotNumber::new).toList();
  }

  @Transactional
  public Set<String> in(LotRanges.Range range) {
    return Stream.of(NOT_WHOLE, NOT_WHERE_SENT, OVERDRAWN, MOVED_AFTER_CLOSING)
        .flatMap(sql -> lots(sql, range).stream())
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }

  private List<?> lots(String sql, LotRanges.Range range) {
    return em.createNativeQuery(sql)
        .setParameter(1, range.from())
        .setParameter(2, range.to())
        .getResultList();
  }

  private static String anyBelowNothing(Predicate<Place> which) {
    return Arrays.stream(Place.values())
        .filter(which)
        .map(place -> sum(place) + " < 0")
        .collect(Collectors.joining(" OR "));
  }

  /** What a place has, as the database adds it up. */
  private static String sum(Place place) {
    return "COALESCE(SUM(CASE "
        + Arrays.stream(MovementKind.values())
            .filter(kind -> kind.effectOn(place) != 0)
            .map(
                kind -> "WHEN m.kind = '" + kind + "' THEN " + kind.effectOn(place) + " * m.amount")
            .collect(Collectors.joining(" "))
        + " ELSE 0 END), 0)";
  }
}
