package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.membership.Cooperatives;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.cash.CashReceipt;
import org.loomhive.payout.cash.CashReceipts;

/** One payment into a member's hand, and its receipt. */
@Named("handPage")
@RequestScoped
public class HandPage {
  @Inject PayLines lines;
  @Inject CashReceipts receipts;
  @Inject Cooperatives cooperatives;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  public PayLine getLine() {
    return lines.get(new PayLineRef(n));
  }

  /** Null until she has it. */
  public CashReceipt getReceipt() {
    return receipts.find(new PayLineRef(n)).orElse(null);
  }

  /** No finer than that. */
  public String getPlace() {
    return cooperatives.get(getLine().cooperative()).district();
  }
}
