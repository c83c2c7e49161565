package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.owed.OpenAccount;
import org.loomhive.ordering.owed.OpenAccounts;

/** What the company that ordered still owes of an order, and where it pays that. */
@Named("orderOwed")
@RequestScoped
public class OwedPart {
  @Inject StatusPage page;
  @Inject OpenAccounts accounts;
  @Inject HandOver handOver;

  private Optional<OpenAccount> open;

  /** Null when nothing is owed. */
  public OpenAccount getOpen() {
    if (open == null) open = isAgreed() ? accounts.of(page.getOrder().number()) : Optional.empty();
    return open.orElse(null);
  }

  /** A part of it, or all, was agreed to be paid later. */
  public boolean isAgreed() {
    return page.getOrder().beside().owed().isAgreed();
  }

  public Money getLater() {
    var order = page.getOrder();
    return order.beside().owed().in(order.total().currency());
  }

  public boolean isOverdue() {
    return getOpen() != null && getOpen().isOverdue(accounts.today());
  }

  /** What is owed is not paid, however far the order is. */
  public String getStatus() {
    var status = page.getOrder().status();
    return status == OrderStatus.PAID && getOpen() != null ? "TAKEN" : status.name();
  }

  public void pay() {
    handOver.goAndPay(page.getOrder().number());
  }
}
