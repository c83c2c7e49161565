package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.WithdrawFromContract;
import org.loomhive.storefront.order.StatusPage;

/** The second step of a withdrawal, and afterwards its receipt. */
@Named
@RequestScoped
public class WithdrawPage {
  @Inject StatusPage status;
  @Inject WithdrawFromContract withdraw;

  public void open() {
    status.getOrder();
  }

  public boolean isOpen() {
    return withdraw.isOpen(status.getOrder());
  }

  /** Businesses have no such right. */
  public boolean isOfBusiness() {
    return withdraw.isOfBusiness(status.getOrder());
  }

  /** What she declared. */
  public Optional<ReturnRequest> getDeclared() {
    return withdraw.find(status.getOrder().number());
  }

  public String confirm() {
    withdraw.withdraw(status.getOrder().number());
    return "/order/withdraw?faces-redirect=true&" + status.getQuery();
  }
}
