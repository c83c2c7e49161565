package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.LotNumber;

/**
 * Looks for lots whose account does not balance: what came must be in the store, with members, used
 * or lost, and no place holds less than nothing. A healthy store gives none.
 */
@ApplicationScoped
public class CheckMaterial {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Holdings holdings;

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
    var somewhere = account.inStore().plus(account.withMembers()).plus(account.usedUp());
    return account.received().equals(lot.received())
        && somewhere.equals(lot.received())
        && isWhole(account)
        && holdings.ofLot(lot.number()).stream().allMatch(held -> isWhole(held.account()));
  }

  private static boolean isWhole(LotAccount account) {
    return !account.setAside().isNegative()
        && !account.withMembers().isNegative()
        && !account.used().isNegative()
        && !account.lost().isNegative();
  }
}
