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

/** Writes down money that is with the house already, on a gift card. No gateway is asked. */
@ApplicationScoped
public class TakeStored {
  @Inject Payments payments;
  @Inject Journal journal;
  @Inject Event<PaymentSettled> settled;
  @Inject Clock clock;

  /** In the transaction that takes it from the card; whoever waits for the money is told there. */
  public PaymentRef take(OrderNumber order, Money amount, String card) {
    var now = clock.instant();
    var payment = new Payment(order, payments.of(order).size() + 1, amount).fromGiftCard(card, now);
    payments.add(payment);
    journal.post(PaymentEntries.captured(payment, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    settled.fire(new PaymentSettled(order, payment.ref()));
    return payment.ref();
  }
}
