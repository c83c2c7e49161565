package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.transfer.Transfers;

/**
 * Looks for lots whose account does not balance: what came must be in the store, with members, in
 * pieces, lost, counted away or sent; no place of any maker or work order holds less than nothing;
 * what was sent is either on the way or in the lots of other stores that were made of it; nothing
 * moved after an account was closed. A healthy store gives none.
 */
@ApplicationScoped
public class CheckMaterial {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Transfers transfers;

  @Transactional
  public List<LotNumber> unbalanced() {
    return Stream.of(notWhole(), notWhereSent(), overdrawn(), movedAfterClosing())
        .flatMap(List::stream)
        .map(String::valueOf)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(LotNumber::new)
        .toList();
  }

  /** Counts may have found more than they missed; every other place has something or nothing. */
  private List<?> notWhole() {
    var belowNothing =
        Arrays.stream(Place.values())
            .filter(place -> place != Place.SUPPLIER && place != Place.COUNTED)
            .map(place -> sum(place) + " < 0")
            .collect(Collectors.joining(" OR "));
    return lots(
        "SELECT l.number FROM material_lot l LEFT JOIN material_movement m ON m.lot_id = l.id"
            + " GROUP BY l.id, l.number, l.amount HAVING "
            + sum(Place.SUPPLIER)
            + " <> -l.amount OR "
            + belowNothing);
  }

  private List<?> notWhereSent() {
    return em.createQuery(
            "select distinct m.lot from MaterialMovement m where m.kind = :sent", MaterialLot.class)
        .setParameter("sent", MovementKind.SENT)
        .getResultStream()
        .filter(lot -> !isWhereSent(lot, lots.account(lot)))
        .map(lot -> lot.number().value())
        .toList();
  }

  private boolean isWhereSent(MaterialLot lot, LotAccount account) {
    return account.onTheWay().equals(transfers.onTheWayOf(lot))
        && account.elsewhere().equals(transfers.lotsMadeOf(lot));
  }

  /** What is set aside has no member yet, so it is counted by work alone. */
  private List<?> overdrawn() {
    var withHer =
        Arrays.stream(Place.values())
            .filter(place -> place == Place.MEMBER || place.isAfterTheStock())
            .map(place -> sum(place) + " < 0")
            .collect(Collectors.joining(" OR "));
    return lots(
        "SELECT DISTINCT number FROM (SELECT l.number FROM material_movement m"
            + " JOIN material_lot l ON l.id = m.lot_id WHERE m.work_order IS NOT NULL"
            + " GROUP BY l.number, m.work_order HAVING "
            + sum(Place.ASIDE)
            + " < 0 UNION ALL SELECT l.number FROM material_movement m"
            + " JOIN material_lot l ON l.id = m.lot_id WHERE m.work_order IS NOT NULL"
            + " AND m.member_ref IS NOT NULL GROUP BY l.number, m.work_order, m.member_ref HAVING "
            + withHer
            + ") wrong");
  }

  private List<?> movedAfterClosing() {
    return lots(
        "SELECT DISTINCT l.number FROM material_movement m JOIN material_lot l ON l.id = m.lot_id"
            + " JOIN material_closing c ON c.work_order = m.work_order"
            + " WHERE m.moved_at > c.closed_at");
  }

  private List<?> lots(String sql) {
    return em.createNativeQuery(sql).getResultList();
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
