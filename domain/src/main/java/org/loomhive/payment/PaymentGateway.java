package org.loomhive.payment;

import java.time.Instant;
import java.util.Optional;
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
   * Makes the gateway know a buyer for whom it is to keep how she pays. One that keeps nothing is
   * silent.
   *
   * @param key the same again is the same buyer
   * @return the gateway's name for her
   * @throws GatewaySilent when there is no answer
   */
  default String enrol(String key, String email) {
    throw new GatewaySilent(null);
  }

  /** What it keeps for her: how she paid last. An older way is let go. */
  default Optional<KeptMethod> kept(String customer) {
    return Optional.empty();
  }

  /** It keeps nothing of her any more. Twice is the same as once. */
  default void forget(String customer) {}

  /**
   * A way to pay, as its owner knows it again.
   *
   * @param kind of the card, as people call it
   */
  record KeptMethod(String kind, String lastDigits, int month, int year) {}

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
   * @param customer the gateway's name for her when it keeps how she pays, or null
   */
  record Buyer(String email, String place, String paidGoTo, String cancelledGoTo, String customer) {
    Buyer as(String known) {
      return new Buyer(email, place, paidGoTo, cancelledGoTo, known);
    }

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
   * @param kept what the gateway keeps of it for itself, in the same currency; null as long as it
   *     does not tell
   */
  record Answer(State state, Money amount, boolean live, Money kept) {
    public Answer(State state, Money amount, boolean live) {
      this(state, amount, live, null);
    }

    public Answer keeping(Money fee) {
      return new Answer(state, amount, live, fee);
    }

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
