package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Takes events inside the transaction that made them true. They are told to their observers later,
 * by {@link TellOutbox}, at least once.
 */
@ApplicationScoped
public class Outbox {
  private static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /**
   * @param event a record of plain texts, numbers and dates; its class name is kept, so that it can
   *     be told again
   */
  public void add(Record event) {
    em.persist(new OutboxMessage(event.getClass().getName(), JSON.toJson(event), clock.instant()));
  }

  /** How many events are not told yet. */
  public long waiting() {
    return count("m.doneAt is null and m.stuckSince is null");
  }

  /** How many could not be told many times and need somebody to look. */
  public long stuck() {
    return count("m.stuckSince is not null");
  }

  private long count(String where) {
    return em.createQuery("select count(m) from OutboxMessage m where " + where, Long.class)
        .getSingleResult();
  }

  static Object read(OutboxMessage message) {
    try {
      return JSON.fromJson(message.payload(), Class.forName(message.event()));
    } catch (ClassNotFoundException unknown) {
      throw new IllegalStateException("No such event " + message.event(), unknown);
    }
  }
}
