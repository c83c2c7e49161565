package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import org.loomhive.payment.Payment;
import org.loomhive.payment.StoredGateway;

/** Stands behind payments from gift cards: what goes back is on the card again. */
@ApplicationScoped
public class GiftCardGateway extends StoredGateway {
  @Override
  public String name() {
    return Payment.GIFT_CARD;
  }
}
