package org.loomhive.ordering.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.payment.TakeStored;
import org.loomhive.payment.owed.PayOwed;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.credit.CreditLine;
import org.loomhive.wholesale.credit.CreditLines;
import org.loomhive.wholesale.sold.WholesaleOrder;
import org.loomhive.wholesale.sold.WholesaleOrders;

/**
 * Lets a company with which that was agreed owe a part of an order, or all of it, as long as it
 * stays under its limit and nothing is overdue. Makers know nothing of it.
 */
@ApplicationScoped
public class PayLater {
  @Inject CreditLines lines;
  @Inject OpenAccounts accounts;
  @Inject WholesaleOrders sold;
  @Inject TakeStored stored;
  @Inject PayOwed paid;

  /** Empty for whoever pays all when it is ordered. */
  public Optional<CreditStanding> standing(PricedBasket basket) {
    if (!basket.isWholesale()) return Optional.empty();
    var company = basket.terms().orElseThrow().company().ref();
    return lines.find(company, basket.currency()).map(this::standing);
  }

  public CreditStanding standing(CreditLine line) {
    var currency = line.limit().currency();
    var open =
        accounts.of(line.company()).stream()
            .filter(one -> one.owed().currency().equals(currency))
            .toList();
    var owed = Money.sum(currency, open.stream().map(OpenAccount::owed).toList());
    boolean overdue = open.stream().anyMatch(one -> one.isOverdue(accounts.today()));
    return new CreditStanding(line, owed, overdue);
  }

  /** When an order is placed. The limit stays locked until that is taken. */
  void promise(Order order, PricedBasket basket) {
    if (!basket.isWholesale()) return;
    locked(basket.terms().orElseThrow().company().ref(), order)
        .flatMap(standing -> standing.later(order.toPay()))
        .ifPresent(part -> order.paidApart(order.beside().owing(part)));
  }

  private Optional<CreditStanding> locked(CompanyRef company, Order order) {
    return lines.lock(company, order.total().currency()).map(this::standing);
  }

  /** What was promised is owed from now on. */
  void take(Order order) {
    if (part(order).isPositive()) stored.onAccount(order.number(), part(order));
  }

  /** The same for one that had lapsed; false when it may not owe so much any more. */
  boolean takeIfThere(Order order) {
    if (part(order).isZero() || owed(order).isPositive()) return true;
    boolean may =
        sold.find(order.number())
            .map(WholesaleOrder::company)
            .flatMap(company -> locked(company, order))
            .filter(one -> !one.overdue() && part(order).compareTo(one.left()) <= 0)
            .isPresent();
    if (may) take(order);
    return may;
  }

  /** Refused while something is owed that is to come before anything leaves. */
  public void requireMayLeave(Order order) {
    owedBeforeItLeaves(order)
        .ifPresent(
            owed -> {
              throw new Refused(OrderRefusal.STILL_OWED, order.number(), owed);
            });
  }

  /** What is to come before anything leaves and has not; empty when nothing is waited for. */
  Optional<Money> owedBeforeItLeaves(Order order) {
    if (!order.beside().owed().isBeforeItLeaves()) return Optional.empty();
    return Optional.of(owed(order)).filter(Money::isPositive);
  }

  private Money owed(Order order) {
    return paid.owed(order.number(), order.total().currency());
  }

  private static Money part(Order order) {
    return order.beside().owed().in(order.total().currency());
  }
}
