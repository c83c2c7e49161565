package org.loomhive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Lets one at a time sweep slips or take a bank's answer; free again when the transaction ends. */
@ApplicationScoped
public class PayoutLock {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Transactional(Transactional.TxType.MANDATORY)
  public void hold() {
    em.createNativeQuery("SELECT name FROM payout_lock WHERE name = 'payout' FOR UPDATE")
        .getSingleResult();
  }
}
