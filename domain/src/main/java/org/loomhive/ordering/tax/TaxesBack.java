package org.loomhive.ordering.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.TaxBack;

/** Puts beside a sum that goes back what of it the tax office gives. Never more than it got. */
@ApplicationScoped
public class TaxesBack {
  private static final String DUTY = "DUTY:";

  @Inject Refunds refunds;
  @Inject Orders orders;

  /** A wish with its taxes. Duty that a carrier has paid is gone once a parcel left. */
  public AskRefund.Wish wish(Order order, GoingBack back, RefundReason reason, String note) {
    var left = left(order);
    var taxes = new ArrayList<TaxBack>();
    for (TaxBack tax : order.isPaid() ? back.taxes() : List.<TaxBack>of()) {
      boolean isGone = reason.isCost() && tax.payee().startsWith(DUTY);
      var most = left.get(tax.payee());
      if (isGone || !most.isPositive()) continue;
      taxes.add(tax.amount().compareTo(most) > 0 ? tax.share(most, tax.amount()) : tax);
    }
    return new AskRefund.Wish(order.number(), back.sum(), reason, note).with(taxes);
  }

  /** What of a refund that came to nothing is tax when it is sent once more. */
  public List<TaxBack> onceMore(Refund gone) {
    var left = orders.find(gone.order()).map(this::left).orElse(Map.of());
    return gone.taxes().stream().map(tax -> atMost(tax, left.get(tax.payee()))).toList();
  }

  private static TaxBack atMost(TaxBack tax, Money most) {
    if (most == null || tax.amount().compareTo(most) <= 0) return tax;
    return tax.share(most.isPositive() ? most : Money.zero(most.currency()), tax.amount());
  }

  /** What was collected and is not promised back. */
  private Map<String, Money> left(Order order) {
    var left = new HashMap<String, Money>();
    for (OrderTax tax : order.taxes())
      if (!tax.isAtTheDoor()) left.merge(tax.payee(), tax.amount(), Money::plus);
    for (Refund refund : refunds.of(order.number()))
      if (refund.isPromised())
        for (TaxBack back : refund.taxes())
          left.merge(back.payee(), back.amount().negated(), Money::plus);
    return left;
  }
}
