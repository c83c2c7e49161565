package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.account.pause.SlowTries.Try;
import org.loomhive.kernel.OrderNumber;

/**
 * Slows down whoever lets one payment fail after the other, as those do who try stolen cards: for
 * one order, with one address of e-mail, or from one place in the net.
 */
@ApplicationScoped
public class SlowPayments {
  /** The door of {@link SlowTries}. */
  public static final String DOOR = "payment";

  private static final int FREE = 3;

  /** Many people may pay from one place. */
  private static final int FREE_FROM_ONE_PLACE = 12;

  @Inject SlowTries tries;

  /** How long no further payment is begun; nothing when it may be. */
  public Duration left(OrderNumber order, PaymentGateway.Buyer buyer) {
    return tries.look(tries(order, buyer.emailHash(), buyer.placeHash()));
  }

  void failed(Payment payment) {
    for (Try one : tries(payment.orderNumber(), payment.triedBy(), payment.triedFrom()))
      tries.wrong(one);
  }

  private static Try[] tries(OrderNumber order, String by, String from) {
    return new Try[] {
      new Try(DOOR, "order " + order, FREE),
      new Try(DOOR, "by " + by, FREE),
      new Try(DOOR, "from " + from, FREE_FROM_ONE_PLACE)
    };
  }
}
