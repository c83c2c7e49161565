package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.transfer.Transfers;

/**
 * Looks for lots whose account does not balance: what came must be in the store, with members,
 * used, lost, counted away or sent, no place holds less than nothing, and what was sent is either
 * on the way or in the lots of other stores that were made of it. A healthy store gives none.
 */
@ApplicationScoped
public class CheckMaterial {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Holdings holdings;
  @Inject Transfers transfers;

  @Transactional
  public List<LotNumber> unbalanced() {
    return em.createQuery("select l from MaterialLot l order by l.id", MaterialLot.class)
        .getResultStream()
        .filter(lot -> !isBalanced(lot))
        .map(MaterialLot::number)
        .toList();
  }

  private boolean isBalanced(MaterialLot lot) {
    var account = lots.account(lot);
    var left = account.used().plus(account.lost()).plus(account.countedAway());
    var away = account.onTheWay().plus(account.elsewhere());
    var somewhere = account.inStore().plus(account.withMembers()).plus(left).plus(away);
    return account.received().equals(lot.received())
        && somewhere.equals(lot.received())
        && !account.free().isNegative()
        && (!account.moved().containsKey(MovementKind.SENT) || isWhereSent(lot, account))
        && isWhole(account)
        && holdings.ofLot(lot.number()).stream().allMatch(held -> isWhole(held.account()));
  }

  private boolean isWhereSent(MaterialLot lot, LotAccount account) {
    return account.onTheWay().equals(transfers.onTheWayOf(lot))
        && account.elsewhere().equals(transfers.lotsMadeOf(lot));
  }

  private static boolean isWhole(LotAccount account) {
    return !account.setAside().isNegative()
        && !account.onTheWay().isNegative()
        && !account.withMembers().isNegative()
        && !account.used().isNegative()
        && !account.lost().isNegative();
  }
}
