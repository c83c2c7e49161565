package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.storefront.order.StatusPage;
import org.loomhive.web.Notes;

/** What of an order nobody has begun to make, and the button that takes it back. */
@Named
@RequestScoped
public class CancelPage {
  @Inject StatusPage status;
  @Inject CancelLines cancel;
  @Inject Notes notes;

  public void open() {
    status.getOrder();
  }

  public List<OrderLine> getLines() {
    return CancelLines.cancellable(status.getOrder());
  }

  /** What she gets back; nothing when she has not paid. */
  public Money getBack() {
    return cancel.worth(status.getOrder(), getLines());
  }

  public String cancel() {
    cancel.byBuyer(status.getOrder().number());
    notes.good("after.cancel.done");
    return status.address();
  }
}
