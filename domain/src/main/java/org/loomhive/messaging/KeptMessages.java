package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Messages that could go nowhere, because no way is configured or the recipient has none. */
@ApplicationScoped
public class KeptMessages {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  @Transactional
  public void keep(Message message) {
    em.persist(new KeptMessage(message, clock.instant()));
  }

  /** Nothing of what was to be said to her stays. */
  @Transactional
  public void forget(Recipient to) {
    em.createQuery("delete from KeptMessage m where m.recipient = :to")
        .setParameter("to", to.address())
        .executeUpdate();
  }

  /** The oldest first. */
  public List<KeptMessage> of(Recipient to, int count) {
    return em.createQuery(
            "select m from KeptMessage m where m.recipient = :to order by m.id", KeptMessage.class)
        .setParameter("to", to.address())
        .setMaxResults(count)
        .getResultList();
  }
}
