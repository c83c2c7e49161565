package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Fingerprint;

/**
 * Says something once. That it was said is written before the channel is asked, in the same
 * transaction: who says the same at that moment waits, and a silent channel leaves nothing behind.
 */
@ApplicationScoped
public class SendMessage {
  private static final int LONGEST_KEY = 80;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Instance<Channel> channels;
  @Inject Clock clock;

  /**
   * @param onceKey the same for what is the same message, however long
   * @return false when it was said before
   */
  @Transactional
  public boolean once(String onceKey, Message message) {
    var key = onceKey.length() <= LONGEST_KEY ? onceKey : Fingerprint.of(onceKey);
    if (em.find(SentMessage.class, key) != null) return false;
    em.persist(new SentMessage(key, clock.instant()));
    em.flush();
    channels.get().send(message);
    return true;
  }
}
