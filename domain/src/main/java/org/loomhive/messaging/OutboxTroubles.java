package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.trouble.Whereabouts;

/** Writes down why an event could not be told, so that it is tried again later. */
@ApplicationScoped
public class OutboxTroubles {
  private static final Logger LOG = Logger.getLogger(OutboxTroubles.class.getName());

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  @Transactional
  public void note(Long id, RuntimeException trouble) {
    var where = Whereabouts.of(trouble);
    LOG.log(Level.WARNING, "event=outbox message={0} waits cause={1}", told(id, where));
    var message = em.find(OutboxMessage.class, id);
    if (!message.isDone()) message.failed(where, clock.instant());
  }

  private static Object[] told(Long id, String where) {
    return new Object[] {Long.toString(id), where};
  }
}
