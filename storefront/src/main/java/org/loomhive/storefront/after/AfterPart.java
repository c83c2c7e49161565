package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.refund.FirstOrder;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.ordering.returns.WithdrawFromContract;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.storefront.order.StatusPage;

/** On the page of an order: what can be done about it, and what was done. */
@Named("after")
@RequestScoped
public class AfterPart {
  @Inject StatusPage status;
  @Inject FirstOrder first;
  @Inject Refunds refunds;
  @Inject ReturnRequests requests;
  @Inject WithdrawFromContract withdraw;

  /** Something of it could be taken back. */
  public boolean isCancellable() {
    return !CancelLines.cancellable(status.getOrder()).isEmpty();
  }

  public boolean isWithdrawable() {
    return withdraw.isOpen(status.getOrder());
  }

  /** Something of it is with her. */
  public boolean isSent() {
    return status.getOrder().lines().stream().map(OrderLine::shippedPieces).anyMatch(n -> n > 0);
  }

  /**
   * What went back to her or will, also where it came to nothing so far; for what was sent in
   * exchange that of the first order.
   */
  public List<Refund> getRefunds() {
    return refunds.of(first.of(status.getOrder()).number()).stream()
        .filter(refund -> refund.isPromised() || refund.isOwedStill())
        .toList();
  }

  public List<ReturnRequest> getRequests() {
    return requests.of(status.getOrder().number());
  }
}
