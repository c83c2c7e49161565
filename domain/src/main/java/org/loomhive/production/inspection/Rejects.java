package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.receipt.Receipt;

/**
 * How many pieces were rejected lately. It says something about work, and nothing about a person.
 */
@ApplicationScoped
public class Rejects {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Fewer receipts say nothing yet. */
  private static final int ENOUGH = 5;

  /** Of so many pieces, so many were rejected. */
  public record Share(int rejected, int pieces) {}

  Share ofMaker(WorkOrder work, int receipts) {
    return work.member()
        .map(maker -> share("r.workOrder.offer.member = :whose", maker, receipts))
        .orElse(new Share(0, 0));
  }

  Share ofCooperative(CooperativeRef cooperative, int receipts) {
    return share("r.workOrder.cooperative = :whose", cooperative, receipts);
  }

  private Share share(String whose, Object value, int receipts) {
    List<Receipt> last =
        em.createQuery(
                "select r from Receipt r where r.inspectedAt is not null and "
                    + whose
                    + " order by r.inspectedAt desc",
                Receipt.class)
            .setParameter("whose", value)
            .setMaxResults(receipts)
            .getResultList();
    if (last.size() < ENOUGH) return new Share(0, 0);
    Number rejected =
        em.createQuery(
                "select coalesce(sum(i.pieces), 0) from Inspection i where i.receipt in :last"
                    + " and i.result = :reject",
                Number.class)
            .setParameter("last", last)
            .setParameter("reject", InspectionResult.REJECT)
            .getSingleResult();
    return new Share(rejected.intValue(), last.stream().mapToInt(Receipt::pieces).sum());
  }
}
