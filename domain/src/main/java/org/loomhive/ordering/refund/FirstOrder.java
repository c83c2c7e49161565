package org.loomhive.ordering.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.ordering.tax.OrderTax;
import org.loomhive.payment.refund.TaxBack;

/**
 * Knows which order a buyer paid: what is sent in exchange stands for pieces of it, however often
 * they were exchanged, and is worth what they cost her.
 */
@ApplicationScoped
public class FirstOrder {
  @Inject Orders orders;
  @Inject ReturnRequests requests;

  /** The order itself, when it was not sent in exchange. */
  public Order of(Order order) {
    var first = order;
    var exchange = requests.replacedBy(first.number());
    while (exchange.isPresent()) {
      first = orders.get(exchange.get().order());
      exchange = requests.replacedBy(first.number());
    }
    return first;
  }

  /** Prices of what was sent in exchange, with the tax that was paid for what it stands for. */
  public GoingBack asPaid(Order order, GoingBack back) {
    var first = of(order);
    if (first == order || !back.sum().isPositive()) return back;
    var skus = order.lines().stream().map(OrderLine::sku).collect(Collectors.toSet());
    var price = price(first, skus);
    if (!price.isPositive()) return back;
    var taxes = new ArrayList<TaxBack>();
    var sum = back.sum();
    for (OrderTax tax : first.taxes())
      if (isOn(first, tax, skus)) {
        var whole = new TaxBack(tax.payee(), tax.base(), tax.amount());
        var share = whole.share(back.sum(), price);
        taxes.add(share);
        sum = sum.plus(share.amount());
      }
    return new GoingBack(sum, taxes);
  }

  private static boolean isOn(Order first, OrderTax tax, Set<Sku> skus) {
    return !tax.isAtTheDoor()
        && tax.lineNumber() > 0
        && tax.amount().isPositive()
        && skus.contains(first.line(tax.lineNumber()).sku());
  }

  private static Money price(Order first, Set<Sku> skus) {
    var lines = first.lines().stream().filter(line -> skus.contains(line.sku()));
    return Money.sum(first.total().currency(), lines.map(OrderLine::total).toList());
  }
}
