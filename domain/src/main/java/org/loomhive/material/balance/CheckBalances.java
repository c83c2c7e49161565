package org.loomhive.material.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MovementKind.Place;

/**
 * Compares every balance that is kept with the sum of its movements. A healthy store gives none.
 */
@ApplicationScoped
public class CheckBalances {
  /** One statement sees one moment, so nothing that is moved meanwhile looks wrong. */
  private static final String DRIFTS =
      """
      SELECT l.number, told.place, told.work, told.holder, SUM(told.moved), SUM(told.kept)
      FROM (
        SELECT s.lot_id, s.place, s.work, s.holder, s.amount AS moved, 0 AS kept FROM (%s) s
        UNION ALL
        SELECT lot_id, place, work_order, member_ref, 0, amount FROM material_balance
        WHERE lot_id BETWEEN ?1 AND ?2
      ) told JOIN material_lot l ON l.id = told.lot_id
      GROUP BY l.number, told.place, told.work, told.holder
      HAVING SUM(told.moved) <> SUM(told.kept)
      ORDER BY l.number, told.place, told.work, told.holder
      """
          .formatted(MovedSql.SUMS.formatted("m.lot_id BETWEEN ?1 AND ?2"));

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Balances balances;
  @Inject LotRanges ranges;
  @Inject CheckBalances self;

  /**
   * A place of which the movements and the balance tell two stories.
   *
   * @param work empty in the store
   * @param member empty in the store and where it is set aside
   */
  public record Drift(
      LotNumber lot, Place place, String work, String member, BigDecimal moved, BigDecimal kept) {}

  public List<Drift> drifts() {
    return drifts(percent -> {});
  }

  /**
   * @param progress hears how many percent of the lots were looked at
   */
  public List<Drift> drifts(IntConsumer progress) {
    var all = new ArrayList<Drift>();
    ranges.each(progress, range -> all.addAll(self.in(range)));
    return all;
  }

  @Transactional
  public List<Drift> in(LotRanges.Range range) {
    List<?> rows =
        em.createNativeQuery(DRIFTS)
            .setParameter(1, range.from())
            .setParameter(2, range.to())
            .getResultList();
    return rows.stream().map(row -> drift((Object[]) row)).toList();
  }

  private static Drift drift(Object[] row) {
    return new Drift(
        new LotNumber((String) row[0]),
        Place.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (BigDecimal) row[4],
        (BigDecimal) row[5]);
  }

  /**
   * Sets the balances back to what the movements say, because movements are never changed. Gives
   * what it found and put right.
   */
  public List<Drift> repair(Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var found = drifts();
    found.forEach(drift -> self.repair(drift, actor));
    return found;
  }

  @Transactional
  public void repair(Drift drift, Actor actor) {
    lots.lock(drift.lot(), actor);
    balances.renew(drift.lot(), drift.work());
  }
}
