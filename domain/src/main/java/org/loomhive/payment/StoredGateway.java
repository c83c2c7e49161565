package org.loomhive.payment;

import org.loomhive.kernel.PaymentRef;

/**
 * Stands behind payments that no gateway took, so that money goes back to where it came from as it
 * goes back anywhere else. It is never chosen to take money: that is done under a lock of the
 * house.
 */
public abstract class StoredGateway implements PaymentGateway {
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
    throw new IllegalStateException("Nobody is asked for money that is here.");
  }

  @Override
  public Answer ask(PaymentRef ref, String where) {
    return Answer.open();
  }

  /** It is there again with the transaction that writes down this answer. */
  @Override
  public GivenBack giveBack(GiveBack request) {
    return new GivenBack(GiveBackState.DONE, request.gatewayReference());
  }
}
