package org.loomhive.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks for entries that do not balance. A healthy book gives none. */
@ApplicationScoped
public class CheckBooks {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The keys of entries whose debits and credits differ in some currency. */
  @Transactional
  public List<String> unbalanced() {
    return em.createQuery(
            """
            select distinct l.entry.key from JournalLine l
            group by l.entry.key, l.amount.currency
            having sum(l.amount.minor) <> 0
            """,
            String.class)
        .getResultList();
  }
}
