package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.payment.Payment;
import org.loomhive.payment.PaymentGateway;

/**
 * Stands behind payments from gift cards, so that money goes back onto a card as it goes back
 * anywhere else. It is never chosen to take money: that is done under a lock on the card.
 */
@ApplicationScoped
public class GiftCardGateway implements PaymentGateway {
  @Override
  public String name() {
    return Payment.GIFT_CARD;
  }

  @Override
  public boolean isConfigured() {
    return false;
  }

  @Override
  public boolean isLive() {
    return false;
  }

  @Override
  public Handover start(Request request) {
    throw new IllegalStateException("A gift card is not asked for money.");
  }

  @Override
  public Answer ask(PaymentRef ref, String card) {
    return Answer.open();
  }

  /** The card gets it in the transaction that writes down this answer. */
  @Override
  public GivenBack giveBack(GiveBack request) {
    return new GivenBack(GiveBackState.DONE, request.gatewayReference());
  }
}
