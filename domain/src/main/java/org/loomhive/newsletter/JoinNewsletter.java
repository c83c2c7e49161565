package org.loomhive.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.loomhive.account.pause.Pause;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.Outbox;

/**
 * What a reader does at the shop. The shop writes it down and can read nothing back: who reads the
 * letters is known to the office only.
 */
@ApplicationScoped
public class JoinNewsletter {
  private static final int LONGEST = 254;

  /** Letters to strangers are no toy. */
  private static final int FREE = 6;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject SlowTries tries;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * The answer is the same whether the address is known or not.
   *
   * @param place from where in the net it is asked
   */
  @Transactional
  public SubscriberRef ask(String email, String language, String place) {
    var address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    boolean isOne = address.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");
    if (!isOne || address.length() > LONGEST) throw new Refused(NewsletterRefusal.NOT_AN_ADDRESS);
    var left = tries.take(new SlowTries.Try("newsletter", place, FREE));
    if (!left.isZero()) throw Pause.refused(left);
    var subscriber = new Subscriber(address, language, clock.instant());
    em.persist(subscriber);
    outbox.add(new NewsletterAsked(subscriber.ref().value()));
    return subscriber.ref();
  }

  /** By a signed link. Doing it twice is harmless. */
  @Transactional
  public void follow(ReaderLink.Deed deed, SubscriberRef ref) {
    outbox.add(
        switch (deed) {
          case CONFIRM -> new NewsletterConfirmed(ref.value());
          case LEAVE -> new NewsletterLeft(ref.value());
        });
  }
}
