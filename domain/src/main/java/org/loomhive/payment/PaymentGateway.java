package org.loomhive.payment;

import java.time.Instant;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;

/** The port to whoever takes money from buyers. No call is made inside a transaction. */
public interface PaymentGateway {
  /** A short name that is kept with each payment. */
  String name();

  /** It has what it needs, for example its key. */
  boolean isConfigured();

  /** Real money moves. */
  boolean isLive();

  /** Nothing but a stand-in for demonstrations. */
  default boolean isForTesting() {
    return false;
  }

  /**
   * Asks the gateway to prepare a payment. The same request again gives the same payment.
   *
   * @throws GatewaySilent when there is no answer
   */
  Handover start(Request request);

  /** What became of it. */
  Answer ask(PaymentRef ref, String gatewayReference);

  /**
   * Sends money of a payment back. The same key again, also days later, is the same refund.
   *
   * @throws GatewaySilent when there is no answer
   */
  GivenBack giveBack(GiveBack request);

  /**
   * What is to be sent back.
   *
   * @param key our reference of the refund and the idempotency key
   * @param gatewayReference the gateway's name for the payment
   */
  record GiveBack(String key, PaymentRef payment, String gatewayReference, Money amount) {}

  /**
   * @param gatewayReference the gateway's name for the refund; may be empty while it is open
   */
  record GivenBack(GiveBackState state, String gatewayReference) {}

  /** Where a refund stands on the gateway's side. */
  enum GiveBackState {
    OPEN,
    DONE,
    FAILED
  }

  /**
   * What is to be paid.
   *
   * @param ref our reference and the idempotency key
   * @param begunAt when the attempt was written down; the same each time it is asked for again
   */
  record Request(PaymentRef ref, OrderNumber order, Money amount, Buyer buyer, Instant begunAt) {}

  /**
   * Who pays and which addresses of the shop she comes back to.
   *
   * @param place in the net from where she comes, as far as that is known; only its hash is kept
   */
  record Buyer(String email, String place, String paidGoTo, String cancelledGoTo) {
    String emailHash() {
      return Fingerprint.of("email " + email);
    }

    String placeHash() {
      return Fingerprint.of("place " + place);
    }
  }

  /** The gateway's name for the payment, and the page where the buyer pays. */
  record Handover(String gatewayReference, String buyerGoesTo) {}

  /**
   * @param amount what was paid; null unless captured
   * @param live whether real money moved
   */
  record Answer(State state, Money amount, boolean live) {
    public static Answer open() {
      return new Answer(State.OPEN, null, false);
    }

    public static Answer failed() {
      return new Answer(State.FAILED, null, false);
    }
  }

  /** Where a payment stands on the gateway's side. */
  enum State {
    OPEN,
    CAPTURED,
    FAILED
  }
}
