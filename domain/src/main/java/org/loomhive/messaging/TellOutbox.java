package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Tells waiting events to their observers, each in a transaction of its own together with what the
 * observers do. Any number of workers may run it; a row that one of them holds is skipped by the
 * others.
 */
@ApplicationScoped
public class TellOutbox {
  private static final int AT_ONCE = 50;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Event<Object> observers;
  @Inject Clock clock;
  @Inject OutboxTroubles troubles;
  @Inject TellOutbox self;

  /** Tells all that is due, and what comes of it. Gives how many were told. */
  public int all() {
    int told = 0;
    for (int some = some(); some > 0; some = some()) told += some;
    return told;
  }

  private int some() {
    int told = 0;
    for (Long id : self.due()) if (isTold(id)) told++;
    return told;
  }

  private boolean isTold(Long id) {
    try {
      return self.tell(id);
    } catch (RuntimeException trouble) {
      troubles.note(id, trouble);
      return false;
    }
  }

  /** The oldest of what waits. Another worker may have some of it at the same time. */
  @Transactional
  public List<Long> due() {
    List<?> found =
        em.createNativeQuery(
                "SELECT id FROM outbox_message FORCE INDEX (ix_outbox_message_waiting)"
                    + " WHERE done_at IS NULL AND due_at <= ? ORDER BY id LIMIT "
                    + AT_ONCE)
            .setParameter(1, java.sql.Timestamp.from(clock.instant()))
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** False when another worker has it or did it meanwhile. */
  @Transactional
  public boolean tell(Long id) {
    var free =
        em.createNativeQuery(
                "SELECT id FROM outbox_message WHERE id = ? AND done_at IS NULL"
                    + " FOR UPDATE SKIP LOCKED")
            .setParameter(1, id)
            .getResultList();
    if (free.isEmpty()) return false;
    var message = em.find(OutboxMessage.class, id);
    observers.fire(Outbox.read(message));
    message.done(clock.instant());
    return true;
  }
}
