package org.loomhive.payment.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loomhive.kernel.Money;
import org.loomhive.payment.Payment;

/**
 * What was promised of a payment and waits for a second person. No less is owed by that; when what
 * is owed is paid, it goes out of the money that came.
 */
@ApplicationScoped
public class WaitingRefunds {
  @Inject Refunds refunds;

  public Money of(Payment payment) {
    var waiting = refunds.lockWaiting(payment.ref()).stream().map(Refund::amount).toList();
    return Money.sum(payment.amount().currency(), waiting);
  }

  /**
   * Each that is not more than what is left of the money that came; gives how much of what is owed
   * that pays.
   */
  public Money move(Payment owed, Payment came, Money left) {
    var paid = Money.zero(left.currency());
    for (Refund refund : refunds.lockWaiting(owed.ref())) {
      var amount = refund.amount();
      if (paid.plus(amount).compareTo(left) > 0) continue;
      refund.goesOutOf(came); // what is owed stays lower by as much: now it is paid
      came.promiseBack(amount);
      paid = paid.plus(amount);
    }
    return paid;
  }
}
