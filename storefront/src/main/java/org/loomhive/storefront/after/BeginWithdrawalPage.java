package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.storefront.order.FindOrderPage;

/** The first step of a withdrawal for whoever has no link: which contract, and who asks. */
@Named
@RequestScoped
public class BeginWithdrawalPage {
  @Inject FindOrderPage find;

  /** To the second step; a wrong pair says the same whether the number is right or not. */
  public String go() {
    var found = find.open();
    return found == null ? null : found.replace("/order/status", "/order/withdraw");
  }
}
