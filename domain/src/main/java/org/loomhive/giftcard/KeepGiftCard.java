package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;

/** The office stops a card, lets it go on, or has a lost letter written anew with a new code. */
@ApplicationScoped
public class KeepGiftCard {
  @Inject GiftCards cards;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** At once and by anybody who manages the shop: a stolen card does not wait. */
  @Transactional
  public void block(GiftCardRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    cards.lock(ref).block(actor, clock.instant());
  }

  @Transactional
  public void unblock(GiftCardRef ref, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    cards.lock(ref).unblock();
  }

  /** The old code opens nothing from now on. */
  @Transactional
  public void deliverAnew(GiftCardRef ref, String email, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    cards.lock(ref).deliverAnew(email.strip().toLowerCase(Locale.ROOT));
    outbox.add(new GiftCardToSend(ref.value()));
  }
}
