package org.loomhive.ordering.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Sku;

/** Who waits for a letter about a piece: for the house how many, for herself what she asked for. */
@ApplicationScoped
public class WaitingForIt {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** What somebody waits for, in the order in which she asked. */
  public List<BackInStock> of(String email) {
    return em.createQuery(
            "select b from BackInStock b where b.email = :email order by b.id", BackInStock.class)
        .setParameter("email", email)
        .getResultList();
  }

  /** Those who said yes; a piece that nobody waits for is not in the answer. */
  public Map<Sku, Long> times(Collection<Sku> skus) {
    var times = new HashMap<Sku, Long>();
    if (skus.isEmpty()) return times;
    em.createQuery(
            """
            select b.sku, count(b) from BackInStock b
            where b.sku in :skus and b.confirmedAt is not null and b.belowCurrency = '' group by b.sku
            """,
            Object[].class)
        .setParameter("skus", skus)
        .getResultStream()
        .forEach(row -> times.put((Sku) row[0], (Long) row[1]));
    return times;
  }
}
