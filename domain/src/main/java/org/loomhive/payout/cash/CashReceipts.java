package org.loomhive.payout.cash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;

/** All receipts for cash. */
@ApplicationScoped
public class CashReceipts {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(CashReceipt receipt) {
    em.persist(receipt);
  }

  /** The caller holds the lock of payouts, so nobody else takes the same number. */
  long nextNumber() {
    var highest = em.createQuery("select max(r.number) from CashReceipt r", Long.class);
    return Optional.ofNullable(highest.getSingleResult()).orElse(0L) + 1;
  }

  public Optional<CashReceipt> find(PayLineRef line) {
    return em.createQuery("select r from CashReceipt r where r.line = :line", CashReceipt.class)
        .setParameter("line", line)
        .getResultStream()
        .findFirst();
  }

  public CashReceipt get(PayLineRef line) {
    return find(line).orElseThrow(() -> new NotFound("cash receipt", line));
  }

  public List<CashReceipt> of(PayRunRef run) {
    return em.createQuery(
            """
            select r from CashReceipt r, PayLine l
            where l.ref = r.line and l.run.ref = :run order by r.number
            """,
            CashReceipt.class)
        .setParameter("run", run)
        .getResultList();
  }
}
