package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Says something once. That it was said is written before the channel is asked, in the same
 * transaction: who says the same at that moment waits, and a silent channel leaves nothing behind.
 */
@ApplicationScoped
public class SendMessage {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Instance<Channel> channels;
  @Inject Clock clock;

  /**
   * @param onceKey the same for what is the same message
   * @return false when it was said before
   */
  @Transactional
  public boolean once(String onceKey, Message message) {
    if (em.find(SentMessage.class, onceKey) != null) return false;
    em.persist(new SentMessage(onceKey, clock.instant()));
    em.flush();
    channels.get().send(message);
    return true;
  }
}
