package org.loomhive.buyer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.messaging.Outbox;

/** Has a letter written. The same one asked for again within five minutes goes out once. */
@ApplicationScoped
public class AskForLetter {
  private static final Duration ONCE_IN = Duration.ofMinutes(5);

  @Inject Outbox outbox;
  @Inject Clock clock;

  @Transactional
  public void ask(BuyerRef buyer, LetterKind kind) {
    long round = clock.instant().getEpochSecond() / ONCE_IN.toSeconds() + 1;
    var until = Instant.ofEpochSecond(round * ONCE_IN.toSeconds()).plus(kind.life());
    outbox.add(new LetterToBuyer(buyer.value(), kind.name(), until.getEpochSecond()));
  }
}
