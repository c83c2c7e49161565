package org.loomhive.payment.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.ledger.Journal;
import org.loomhive.payment.Payment;
import org.loomhive.payment.Payments;
import org.loomhive.payment.refund.WaitingRefunds;

/** Pays what is owed of an order with money that came, in the transaction that takes the money. */
@ApplicationScoped
public class PayOwed {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Payments payments;
  @Inject WaitingRefunds waiting;
  @Inject Journal journal;
  @Inject Clock clock;

  /** What is owed of an order in this currency; nobody else changes it meanwhile. */
  public Money owed(OrderNumber order, String currency) {
    return Money.sum(currency, onAccount(order).stream().map(this::owed).toList());
  }

  /** What is promised back and not approved yet is owed still. */
  private Money owed(Payment account) {
    return account.refundable().plus(waiting.of(account));
  }

  /** What is owed becomes less by what came; gives by how much. */
  public Money pay(OrderNumber order, PaymentRef with) {
    var came = payments.lock(with);
    var there = came.refundable();
    var left = there;
    for (Payment owed : onAccount(order)) {
      var part = owed.refundable().compareTo(left) < 0 ? owed.refundable() : left;
      owed.promiseBack(part);
      left = left.minus(part);
      left = left.minus(waiting.move(owed, came, left));
    }
    var paid = there.minus(left);
    if (paid.isPositive()) write(new OwedPaid(came, paid, clock.instant()));
    return paid;
  }

  private void write(OwedPaid paid) {
    em.persist(paid);
    journal.post(OwedEntries.paid(paid, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
  }

  private List<Payment> onAccount(OrderNumber order) {
    return payments.lockCaptured(order).stream().filter(Payment::isOnAccount).toList();
  }
}
