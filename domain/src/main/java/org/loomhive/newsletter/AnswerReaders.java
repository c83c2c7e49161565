package org.loomhive.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;

/** The office takes in what readers did: asks by a letter, writes them down, lets them go. */
@ApplicationScoped
public class AnswerReaders {
  /** Key of the words. */
  public static final String WORDS = "newsletter.confirm";

  private static final Duration WAITED = Duration.ofDays(14);

  /** An address is asked once in a week, however often somebody types it. */
  private static final long WEEK_SECONDS = Duration.ofDays(7).toSeconds();

  @Inject Subscribers subscribers;
  @Inject SendMessage send;
  @Inject Clock clock;

  /**
   * Sends the link. Who gets letters already is not asked.
   *
   * @param shop public address of the shop
   * @return false when nothing was sent
   */
  @Transactional
  public boolean ask(SubscriberRef ref, ReaderLink link, String shop) {
    var one = subscribers.find(ref);
    var email = one.flatMap(Subscriber::email);
    if (email.isEmpty() || one.get().isReading() || subscribers.isReadByAnother(one.get()))
      return false;
    var spoken = Language.find(one.get().language()).orElse(Language.EN);
    var address = shop + spoken.path() + link.address(ReaderLink.Deed.CONFIRM, ref);
    long week = clock.instant().getEpochSecond() / WEEK_SECONDS;
    var once = WORDS + ":" + link.fingerprint(email.get()) + ":" + week;
    var to = Recipient.email(email.get());
    return send.once(once, new Message(to, WORDS, List.of(address), one.get().language()));
  }

  /** Her own click counts more than that she left before. */
  @Transactional
  public void confirm(SubscriberRef ref, ReaderLink link) {
    var now = clock.instant();
    var one = subscribers.find(ref).filter(each -> each.email().isPresent());
    if (one.isEmpty() || subscribers.isReadByAnother(one.get())) return;
    one.get().confirm(now);
    var hash = link.fingerprint(one.get().email().orElseThrow());
    subscribers.suppressed(hash).ifPresent(before -> before.lift(now));
  }

  /** Her address is forgotten wherever it stands; only the fingerprint keeps it away. */
  @Transactional
  public void leave(SubscriberRef ref, ReaderLink link) {
    subscribers.find(ref).flatMap(Subscriber::email).ifPresent(email -> forget(email, link));
  }

  /** The same for somebody who is forgotten whole. */
  @Transactional
  public void forget(String email, ReaderLink link) {
    var all = subscribers.of(email);
    if (all.isEmpty()) return;
    subscribers.suppress(link.fingerprint(email), clock.instant());
    all.forEach(one -> one.leave(clock.instant()));
  }

  /** Who never said yes is forgotten after two weeks. */
  @Transactional
  public int forget() {
    return subscribers.forgetUnconfirmed(clock.instant().minus(WAITED));
  }
}
