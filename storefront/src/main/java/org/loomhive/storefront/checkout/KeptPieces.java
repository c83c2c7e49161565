package org.loomhive.storefront.checkout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.HoldBasket;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.web.HouseWords;
import org.loomhive.web.signin.Door;

/** Each look at the checkout keeps the pieces of the basket anew, or says what others have. */
@Named
@RequestScoped
public class KeptPieces {
  @Inject ShownBasket shown;
  @Inject HoldBasket hold;
  @Inject Door door;
  @Inject Clock clock;

  private Instant until;
  private Refused no;

  @PostConstruct
  void keep() {
    try {
      until = shown.token().flatMap(one -> hold.hold(one, door.source())).orElse(null);
    } catch (Refused soldOut) {
      no = soldOut;
    }
  }

  /** Null when nothing is kept. */
  public Instant getUntil() {
    return until;
  }

  /** How long still, whatever the clock of her machine says. */
  public Duration getLeft() {
    return Duration.between(clock.instant(), until);
  }

  /** The same in minutes that have begun. */
  public long getMinutes() {
    return getLeft().plusSeconds(59).toMinutes();
  }

  /** What others were faster with; empty when all of it is kept. */
  public String getNo() {
    return no == null ? "" : HouseWords.sentence(no);
  }
}
