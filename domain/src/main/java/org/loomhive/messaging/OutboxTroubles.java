package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes down why an event could not be told, so that it is tried again later. */
@ApplicationScoped
public class OutboxTroubles {
  private static final Logger LOG = Logger.getLogger(OutboxTroubles.class.getName());

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  @Transactional
  public void note(Long id, RuntimeException trouble) {
    LOG.log(Level.WARNING, "outbox message " + id + " waits", trouble);
    var message = em.find(OutboxMessage.class, id);
    if (!message.isDone()) message.failed(trouble.toString(), clock.instant());
  }
}
