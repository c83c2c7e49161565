package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Tells waiting events to their observers, each in a transaction of its own together with what the
 * observers do. Any number of workers may run it; a row that one of them holds is skipped by the
 * others.
 */
@ApplicationScoped
public class TellOutbox {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Event<Object> observers;
  @Inject Clock clock;
  @Inject OutboxTroubles troubles;
  @Inject TellOutbox self;

  /** Tells all that is due. Gives how many were told. */
  public int all() {
    int told = 0;
    for (var next = due(); next.isPresent(); next = due()) {
      try {
        if (self.tell(next.get())) told++;
      } catch (RuntimeException trouble) {
        troubles.note(next.get(), trouble);
      }
    }
    return told;
  }

  private Optional<Long> due() {
    return self.nextDue();
  }

  @Transactional
  public Optional<Long> nextDue() {
    return em.createNativeQuery(
            "SELECT id FROM outbox_message WHERE done_at IS NULL"
                + " AND due_at <= ? ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
        .setParameter(1, java.sql.Timestamp.from(clock.instant()))
        .getResultStream()
        .findFirst()
        .map(id -> ((Number) id).longValue());
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
