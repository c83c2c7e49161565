package org.loomhive.material.balance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.material.MovementKind;
import org.loomhive.material.MovementKind.Place;

/**
 * How the database adds up movements by place. Material that left the store for good has no balance
 * that is kept: nobody has to look for it any more.
 */
final class MovedSql {
  static final Set<Place> KEPT =
      EnumSet.of(Place.STORE, Place.ASIDE, Place.MEMBER, Place.INSPECTION, Place.REWORK);

  /** Narrows {@link #SUMS} to the store of a lot, or to everything but it. */
  static final String IN_STORE = "e.place = 'STORE'";

  static final String ELSEWHERE = "e.place <> 'STORE'";

  /** Lot, cooperative, work, place, member and amount; the condition stands for %s. */
  static final String SUMS =
      """
      SELECT moved.lot_id, moved.cooperative_ref, moved.work, moved.place, moved.holder,
        SUM(moved.amount) AS amount
      FROM (
        SELECT m.lot_id, l.cooperative_ref, e.place,
          CASE WHEN e.place = 'STORE' THEN '' ELSE COALESCE(m.work_order, '') END AS work,
          CASE WHEN e.place IN ('STORE', 'ASIDE') THEN '' ELSE COALESCE(m.member_ref, '') END
            AS holder,
          e.sign * m.amount AS amount
        FROM material_movement m
        JOIN material_lot l ON l.id = m.lot_id
        JOIN (%s) e ON e.kind = m.kind
        WHERE %%s
      ) moved
      GROUP BY moved.lot_id, moved.cooperative_ref, moved.work, moved.place, moved.holder
      """
          .formatted(effects());

  private MovedSql() {}

  private static String effects() {
    return Arrays.stream(MovementKind.values())
        .flatMap(
            kind -> KEPT.stream().filter(at -> kind.effectOn(at) != 0).map(at -> one(kind, at)))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String one(MovementKind kind, Place at) {
    return "SELECT '%s' AS kind, '%s' AS place, %d AS sign".formatted(kind, at, kind.effectOn(at));
  }
}
