package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.ledger.Journal;

/**
 * Writes down money that is with the house already, on a gift card, or that a company owes from now
 * on. No gateway is asked.
 */
@ApplicationScoped
public class TakeStored {
  @Inject Payments payments;
  @Inject Journal journal;
  @Inject Event<PaymentSettled> settled;
  @Inject Clock clock;

  /** In the transaction that takes it from the card; whoever waits for the money is told there. */
  public PaymentRef take(OrderNumber order, Money amount, String card) {
    return write(begun(order, amount).fromGiftCard(card, clock.instant()));
  }

  /** In the transaction that has asked whether so much may be owed. */
  public PaymentRef onAccount(OrderNumber order, Money amount) {
    return write(begun(order, amount).onAccount(clock.instant()));
  }

  private Payment begun(OrderNumber order, Money amount) {
    return new Payment(order, payments.of(order).size() + 1, amount);
  }

  private PaymentRef write(Payment payment) {
    payments.add(payment);
    journal.post(PaymentEntries.captured(payment, today()));
    settled.fire(new PaymentSettled(payment.orderNumber(), payment.ref()));
    return payment.ref();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
