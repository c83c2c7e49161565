package org.loomhive.wage.rate.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.NotFound;

/** All sheets of rates that were written. */
@ApplicationScoped
public class RateSheets {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(RateSheet sheet) {
    em.persist(sheet);
  }

  /** Those to which nobody has said anything yet, the oldest first. */
  public List<RateSheet> waiting() {
    return waiting(LockModeType.NONE);
  }

  /** The same, and nobody else decides about any of them until this transaction ends. */
  public List<RateSheet> holdWaiting() {
    return waiting(LockModeType.PESSIMISTIC_WRITE);
  }

  private List<RateSheet> waiting(LockModeType lock) {
    return em.createQuery(
            "select s from RateSheet s where s.agreedAt is null and s.declinedAt is null"
                + " order by s.id",
            RateSheet.class)
        .setLockMode(lock)
        .getResultList();
  }

  public RateSheet get(RateSheetNumber number) {
    return em.createQuery("select s from RateSheet s where s.number = :number", RateSheet.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("rate sheet", number));
  }
}
