package org.loomhive.material.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MovementKind.Place;

/**
 * Keeps what lies where, in the transaction that moves it. What a movement touches is added up anew
 * from the movements, so that a balance that was wrong is right again once its lot is moved.
 */
@ApplicationScoped
public class Balances {
  private static final String IN_STORE = "";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The movement is written, and its lot is locked: nobody else renews these balances. */
  public void follow(MaterialMovement movement) {
    var kind = movement.kind();
    var lot = movement.lot().number();
    if (kind.effectOn(Place.STORE) != 0) renew(lot, IN_STORE);
    movement.workOrder().ifPresent(work -> renew(lot, work.value()));
  }

  void renew(LotNumber lot, String work) {
    em.createNativeQuery(
            "DELETE FROM material_balance WHERE work_order = ?2"
                + " AND lot_id = (SELECT l.id FROM material_lot l WHERE l.number = ?1)")
        .setParameter(1, lot.value())
        .setParameter(2, work)
        .executeUpdate();
    em.createNativeQuery(
            "INSERT INTO material_balance"
                + " (lot_id, cooperative_ref, work_order, place, member_ref, amount) "
                + MovedSql.SUMS.formatted(only(work))
                + " HAVING SUM(moved.amount) > 0")
        .setParameter(1, lot.value())
        .setParameter(2, work)
        .executeUpdate();
  }

  private static String only(String work) {
    return work.equals(IN_STORE)
        ? "l.number = ?1 AND '' = ?2 AND " + MovedSql.IN_STORE
        : "l.number = ?1 AND m.work_order = ?2 AND " + MovedSql.ELSEWHERE;
  }
}
