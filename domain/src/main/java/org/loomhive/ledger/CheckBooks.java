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

  /** The same among the newest entries only, for a page on which somebody waits. */
  @Transactional
  public List<String> unbalancedOfNewest(int many) {
    return em.createQuery(
            """
            select distinct l.entry.key from JournalLine l
            where l.entry.id > (select max(e.id) from JournalEntry e) - :many
            group by l.entry.key, l.amount.currency
            having sum(l.amount.minor) <> 0
            """,
            String.class)
        .setParameter("many", (long) many)
        .getResultList();
  }

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
